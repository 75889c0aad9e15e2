// The detail that goes with the name of a failure: what a reader can pass on, whatever was thrown.

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
