// The two kinds of marks that recur from drawing to drawing: round messengers, and the medicine as a lozenge.
type Places = readonly (readonly [number, number])[];

export function Messengers({ at }: { readonly at: Places }) {
  return (
    <g className="messenger">
      {at.map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={3} />
      ))}
    </g>
  );
}

export function Medicine({ at, size = 5 }: { readonly at: Places; readonly size?: number }) {
  const lozenge = ([x, y]: readonly [number, number]): string =>
    `M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z`;
  return <path className="medicine" d={at.map(lozenge).join('')} />;
}
