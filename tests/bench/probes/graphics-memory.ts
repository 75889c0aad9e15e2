// Adds up, from within a page, what it asks the graphics card to keep: buffers, textures with their levels, renderbuffers. The canvas's own
// pixels are not among them.

declare global {
  interface Document {
    /** Bytes that are held now. */
    __graphicsBytes?: () => number;
  }
}

/** Runs in the page, before all its scripts. */
export function watchGraphicsMemory(): void {
  const GL = WebGL2RenderingContext;
  const held = new Map<object, number>();
  document.__graphicsBytes = () => [...held.values()].reduce((sum, bytes) => sum + bytes, 0);
  const wide = new Map<number, number>([
    [GL.R8, 1],
    [GL.RG8, 2],
    [GL.R16F, 2],
    [GL.DEPTH_COMPONENT16, 2],
    [GL.RGBA16F, 8],
    [GL.RG32F, 8],
    [GL.DEPTH32F_STENCIL8, 8],
    [GL.RGBA32F, 16],
    [GL.RGBA32UI, 16],
  ]);
  const ofFormat = (format: number): number => wide.get(format) ?? 4;
  const parts = new Map<number, number>([
    [GL.RGBA, 4],
    [GL.RGB, 3],
    [GL.RG, 2],
  ]);
  const ofType = (format: number, type: number): number => {
    if (type === GL.UNSIGNED_INT_24_8) return 4;
    const part = type === GL.UNSIGNED_BYTE ? 1 : type === GL.HALF_FLOAT || type === GL.UNSIGNED_SHORT ? 2 : 4;
    return part * (parts.get(format) ?? 1);
  };

  type Call = (this: WebGL2RenderingContext, ...values: never[]) => unknown;
  const gl = GL.prototype as unknown as Record<string, Call>;
  const after = (name: string, then: (gl: WebGL2RenderingContext, values: readonly unknown[]) => void): void => {
    const call = gl[name];
    if (!call) throw new Error(`WebGL has no ${name}`);
    gl[name] = function (this: WebGL2RenderingContext, ...values: never[]) {
      const answer = call.apply(this, values);
      then(this, values);
      return answer;
    };
  };
  const keep = (thing: unknown, bytes: number): void => {
    if (thing instanceof Object) held.set(thing, bytes);
  };
  const texture = (context: WebGL2RenderingContext, target: unknown): unknown =>
    context.getParameter(
      target === GL.TEXTURE_3D
        ? GL.TEXTURE_BINDING_3D
        : target === GL.TEXTURE_2D_ARRAY
          ? GL.TEXTURE_BINDING_2D_ARRAY
          : target === GL.TEXTURE_2D
            ? GL.TEXTURE_BINDING_2D
            : GL.TEXTURE_BINDING_CUBE_MAP,
    );
  const more = (thing: unknown, bytes: number): void => keep(thing, (held.get(thing as object) ?? 0) + bytes);
  const size = (value: unknown): number => Number(value) || 0;

  after('bufferData', (context, [target, data]) => {
    const bound = target === GL.ELEMENT_ARRAY_BUFFER ? GL.ELEMENT_ARRAY_BUFFER_BINDING : GL.ARRAY_BUFFER_BINDING;
    const uniform = target === GL.UNIFORM_BUFFER ? GL.UNIFORM_BUFFER_BINDING : bound;
    keep(context.getParameter(uniform), typeof data === 'number' ? data : size((data as ArrayBufferView | null)?.byteLength));
  });
  after('texStorage2D', (context, [target, levels, format, width, height]) => {
    const faces = target === GL.TEXTURE_CUBE_MAP ? 6 : 1;
    const whole = size(width) * size(height) * ofFormat(size(format)) * faces;
    // Each level is a quarter of the one before it.
    keep(texture(context, target), (whole * (1 - 0.25 ** size(levels))) / 0.75);
  });
  after('texStorage3D', (context, [target, , format, width, height, depth]) =>
    keep(texture(context, target), size(width) * size(height) * size(depth) * ofFormat(size(format))),
  );
  after('texImage2D', (context, values) => {
    const [target, level] = values;
    // Either with its measures, or with a picture that has them.
    const picture = values[5] as { readonly width?: number; readonly height?: number } | undefined;
    const [width, height, format, type] =
      values.length > 6 ? [values[3], values[4], values[6], values[7]] : [picture?.width, picture?.height, values[3], values[4]];
    const bytes = size(width) * size(height) * ofType(size(format), size(type));
    const whole = level === 0 && target === GL.TEXTURE_2D;
    (whole ? keep : more)(texture(context, target), bytes);
  });
  after('renderbufferStorage', (context, [, format, width, height]) =>
    keep(context.getParameter(GL.RENDERBUFFER_BINDING), size(width) * size(height) * ofFormat(size(format))),
  );
  after('renderbufferStorageMultisample', (context, [, samples, format, width, height]) =>
    keep(
      context.getParameter(GL.RENDERBUFFER_BINDING),
      size(width) * size(height) * ofFormat(size(format)) * Math.max(1, size(samples)),
    ),
  );
  for (const kind of ['Buffer', 'Texture', 'Renderbuffer']) after(`delete${kind}`, (_, [thing]) => held.delete(thing as object));
}
