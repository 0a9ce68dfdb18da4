import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { program } from '../../src/cli/program.ts';
import { type Language, languageCodes } from '../../src/words/language.ts';
import { type Help, helps } from '../../src/words/languages.ts';

const all = (command: Command): Command[] => [command, ...command.commands.flatMap(all)];
const books = Object.fromEntries(
  await Promise.all(languageCodes.map(async (code) => [code, await helps[code]()])),
) as Record<Language, Help>;

describe.each(languageCodes)('the help in %s', (code) => {
  const commands = all(program(books[code]));

  test('says something of every command, argument and option', () => {
    expect(commands.length).toBeGreaterThan(8);
    for (const command of commands) {
      const { options, registeredArguments } = command;
      expect(command.description(), command.name()).toMatch(/\S/);
      for (const { flags, description } of options)
        expect(description, `${command.name()} ${flags}`).toMatch(/\S/);
      for (const argument of registeredArguments)
        expect(argument.description, `${command.name()} ${argument.name()}`).toMatch(/\S/);
    }
  });

  test('says nothing of what there is not, and keeps to its language', () => {
    const { commands: texts, options, arguments: given } = books[code];
    const names = commands.map((command) => command.name());
    expect(Object.keys(texts).sort()).toEqual(names.sort());
    const known = commands.flatMap((command) => [
      ...command.options.map(({ long }) => long ?? ''),
      ...command.options.map(({ long }) => `${command.name()} ${long}`),
      ...command.registeredArguments.map((argument) => argument.name()),
      ...command.registeredArguments.map((argument) => `${command.name()} ${argument.name()}`),
    ]);
    for (const key of [...Object.keys(options), ...Object.keys(given)])
      expect(known).toContain(key);
    expect(Object.keys(options).sort()).toEqual(Object.keys(books.en.options).sort());
    expect(Object.keys(given).sort()).toEqual(Object.keys(books.en.arguments).sort());
    const shown = commands.map((command) => command.helpInformation()).join('\n');
    if (code !== 'en') expect(shown).not.toMatch(/\b(the|Usage|Options|default|choices|display)\b/);
  });
});
