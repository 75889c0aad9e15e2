// What can be done with the atlas beyond looking and reading. Ids are public: they name the tools in tests and specimens.
export const TOOL_IDS = ['share', 'picture', 'handout', 'plan', 'quiz', 'present', 'embed'] as const;
export type ToolId = (typeof TOOL_IDS)[number];
