// The page of sources lists each one once, with as many claims as really name it.
import { describe, expect, it } from 'vitest';
import { sourceGroups } from '#pages/sources/source-groups.ts';
import { CLAIMS } from '#protocol/claims.ts';
import { SOURCES } from '#protocol/sources.ts';

const counted = sourceGroups().flatMap((group) => group.counted);

describe('the list of sources', () => {
  it('has every source once, in a group that is not empty', () => {
    expect(counted.map(({ source }) => source.id).toSorted()).toEqual(Object.keys(SOURCES).toSorted());
    expect(sourceGroups().filter((group) => group.counted.length === 0)).toEqual([]);
  });

  it('counts as many statements as the claims name sources', () => {
    const named = Object.values(CLAIMS).reduce((sum, { sources }) => sum + new Set(sources).size, 0);
    expect(counted.reduce((sum, { claims }) => sum + claims, 0)).toBe(named);
    expect(counted.filter(({ claims }) => claims === 0)).toEqual([]);
  });
});
