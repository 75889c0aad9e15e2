// A head that does not fit its manifest is refused, and the refusal names the part of the file.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { BufferGeometry, Float32BufferAttribute, Group, Int16BufferAttribute, Mesh, MeshBasicMaterial } from 'three';
import { describe, expect, it } from 'vitest';
import { HEAD_BYTES, loadHead, skinOf } from '#scene/load-head.ts';
import { ModelError } from '#scene/read-model.ts';
import { PROJECT_ROOT } from '../support/source-files.ts';

function skinMesh({ without }: { readonly without?: string } = {}): Mesh {
  const geometry = new BufferGeometry();
  const attributes = {
    position: new Int16BufferAttribute([0, 0, 0, 32767, 0, 0, 0, 32767, 0], 3, true),
    normal: new Float32BufferAttribute([0, 0, 1, 0, 0, 1, 0, 0, 1], 3),
    color: new Float32BufferAttribute([1, 1, 1, 1, 1, 1, 1, 1, 1], 3),
    _area: new Float32BufferAttribute([1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0], 4),
  };
  for (const [name, attribute] of Object.entries(attributes)) if (name !== without) geometry.setAttribute(name, attribute);
  if (without !== 'index') geometry.setIndex([0, 1, 2]);
  const mesh = new Mesh(geometry, new MeshBasicMaterial());
  mesh.name = 'skin';
  mesh.scale.setScalar(0.2);
  mesh.position.set(0, -0.05, 0);
  return mesh;
}

function fileOf(...meshes: readonly Mesh[]): Group {
  const root = new Group();
  for (const mesh of meshes) root.add(mesh);
  return root;
}

describe('how much has come', () => {
  it('is measured against the file as it is', () => {
    expect(HEAD_BYTES).toBe(statSync(join(PROJECT_ROOT, 'public/models/head.glb')).size);
  });
});

describe('skinOf', () => {
  it('hands over quantised positions in metres', () => {
    const position = skinOf(fileOf(skinMesh()), 'skin').getAttribute('position');
    expect(position.getX(1)).toBeCloseTo(0.2, 6);
    expect(position.getY(2)).toBeCloseTo(0.15, 6);
  });

  it.each([
    ['position', 'POSITION'],
    ['normal', 'NORMAL'],
    ['color', 'COLOR_0'],
    ['_area', '_AREA'],
    ['index', 'indices'],
  ])('refuses a skin without %s and says %s', (without, named) => {
    expect(() => skinOf(fileOf(skinMesh({ without })), 'skin')).toThrow(named);
    expect(() => skinOf(fileOf(skinMesh({ without })), 'skin')).toThrow(ModelError);
  });

  it('refuses a file without the node, and one whose node is in several parts', () => {
    expect(() => skinOf(new Group(), 'skin')).toThrow('no node "skin"');
    const parts = fileOf(skinMesh(), skinMesh());
    parts.name = 'skin';
    expect(() => skinOf(new Group().add(parts), 'skin')).toThrow('2 primitives instead of 1');
  });
});

describe('loadHead', () => {
  const inline = (text: string): string => `data:model/gltf-binary;base64,${btoa(text)}`;
  const SHA_OF_NOT_A_HEAD = '6cd1f8b9de4f5ce43ca43a0b2b12b8e6d4e9ec6f6ad7d1d0ac4a0ff3a0d0a001';

  it('refuses a file that is not the one the manifest was written for', async () => {
    const loading = loadHead(inline('not a head'), { model: SHA_OF_NOT_A_HEAD, skinNode: 'skin' });
    await expect(loading).rejects.toThrow('"model"');
  });

  it('refuses a file that cannot be read, as a model error', async () => {
    const bytes = new TextEncoder().encode('not a head');
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const model = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const loading = loadHead(inline('not a head'), { model, skinNode: 'skin' });
    await expect(loading).rejects.toThrow(ModelError);
    await expect(loading).rejects.toThrow('head.glb: cannot be read');
  });

  it('stops quietly when the picture is no longer wanted', async () => {
    const leaving = new AbortController();
    leaving.abort(new Error('left'));
    await expect(loadHead(inline('x'), { model: '', skinNode: 'skin' }, leaving.signal)).rejects.toThrow('left');
  });
});
