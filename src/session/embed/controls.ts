// What of the page around the picture may stand in a frame on somebody else's page. Ids are public: `ui=` names them.
export const CONTROL_IDS = ['title', 'levels', 'views', 'layers', 'theme', 'fullscreen', 'link'] as const;
export type ControlId = (typeof CONTROL_IDS)[number];

export const USUAL_CONTROLS: readonly ControlId[] = ['levels', 'views', 'layers', 'fullscreen', 'link'];

/** A list as `ui=` has it, "views,link"; what is not known is left out and named. */
export function readControls(list: string): { readonly controls: readonly ControlId[]; readonly unknown: readonly string[] } {
  const asked = list
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  const known: readonly string[] = CONTROL_IDS;
  return {
    controls: CONTROL_IDS.filter((id) => asked.includes(id)),
    unknown: asked.filter((one) => !known.includes(one)),
  };
}
