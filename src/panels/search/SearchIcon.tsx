// The glass on the search's button and in its box.

export function SearchIcon() {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="8.5" cy="8.5" r="5" />
      <path d="M12.25 12.25 17 17" />
    </svg>
  );
}
