// Where the camera stands for a view on a stage of a given size, and where a point of the head then appears. Pure maths without
// three, because the stills are placed by it where there is no WebGL.
export {};
