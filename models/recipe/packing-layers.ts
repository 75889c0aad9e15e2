// How layers.glb is thinned, shaded and written.

/** Nodes that are no mesh of the body: the skin areas by nerve root, a value for each vertex of the skin in head.glb. */
export const DERMATOME_NODE = 'dermatomes';

/** One step of every place, metres. The same for all meshes, so that neighbours stay neighbours. Normals octahedral, UVs in 12 bits. */
export const LAYER_PACKING = { stepM: 0.00005, normalBits: 8, uvBits: 12 } as const;

/** What may be fetched when somebody first looks under the skin, brotli on the wire (issue budget). */
export const LAYERS_BUDGET_BYTES = 220 * 1024;

/**
 * How far thinning may move a muscle's surface, metres, and what a turn of the normal and a shift of the fibres count beside that.
 */
export const MUSCLE_THINNING = { errorM: 0.00015, normal: 0.0012, uv: 0.006 } as const;

/** Soft shade: muscles are lit by what stands a few centimetres around, not by the skin that lies over them. */
export const LAYER_SHADE = { rays: 72, reach: 0.035, lift: 0.0003, smoothing: 2 } as const;
