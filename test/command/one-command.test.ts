import { expect, test } from 'vitest';
import { program } from '../../src/cli/program.ts';
import { help } from '../../src/words/en/help.ts';

const whole = program(help);

test.each(whole.commands.map((command) => command.name()))(
  '%s alone is as it is among all',
  (name) => {
    const alone = program(help, name).commands;
    expect(alone.map((command) => command.name())).toEqual([name]);
    const among = whole.commands.find((command) => command.name() === name);
    expect(alone[0].helpInformation()).toBe(among?.helpInformation());
  },
);

test('any other first word leaves all commands there', () => {
  for (const word of ['anlyze', 'help', '--help', '-V', 'constructor', ''])
    expect(program(help, word).helpInformation()).toBe(whole.helpInformation());
});
