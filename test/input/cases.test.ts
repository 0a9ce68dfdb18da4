import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/input/index.ts';

const cases = new URL('../../../shared/cases/', import.meta.url);

describe.runIf(existsSync(cases))('a folder with actors and ties reads row for row', () => {
  const folders = existsSync(cases) ? readdirSync(cases) : [];
  test.each(folders)('%s', (folder) => {
    const bytes = (file: string) => readFileSync(new URL(`${folder}/${file}`, cases));
    const { directed } = JSON.parse(bytes('meta.json').toString());
    const files = ['actors.csv', 'ties.csv'].map((name) => ({ name, bytes: bytes(name) }));
    const data = readDataset(files, { directed });
    const rows = files.map((file) => file.bytes.toString().trimEnd().split('\n').length - 1);
    expect(data.actors.map(({ listed }) => listed)).toEqual(Array(rows[0]).fill(true));
    expect(data.counts.reported).toBe(rows[1]);
    expect(data.ties.length).toBe(rows[1] - data.counts.merged - data.counts.selfTies);
    expect(data.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
