import { Command, type Option } from 'commander';
import { nearest } from '../near.ts';
import type { Help } from '../words/languages.ts';

/** The words of a command that cannot be understood. */
type Mistakes = Help['mistakes'];

/** What may hold an argument: an option, or a place behind the command. */
interface Target {
  flags?: string;
  argChoices?: readonly string[];
  parseArg?: (value: string, previous: unknown) => unknown;
}

/** A command that says in its reader's language what it cannot understand; the parser under it knows English only. */
export class SpeakingCommand extends Command {
  readonly #mistakes: Mistakes;

  constructor(mistakes: Mistakes, name?: string) {
    super(name);
    this.#mistakes = mistakes;
  }

  override createCommand(name?: string): SpeakingCommand {
    return new SpeakingCommand(this.#mistakes, name);
  }

  unknownOption(flag: string): void {
    const known = this.options.flatMap(({ long }) => long ?? []);
    const [near] = flag.startsWith('--') ? nearest(flag, [...known, '--help'], 1) : [];
    this.#refuse(this.#mistakes.unknownOption(flag, near), 'unknownOption');
  }

  unknownCommand(): void {
    const [given] = this.args;
    const [near] = nearest(
      given,
      this.commands.map((command) => command.name()),
      1,
    );
    // A path where a command should be: what most people want of a table.
    const sentence =
      near === undefined && /[./\\]/.test(given)
        ? this.#mistakes.noCommand(given)
        : this.#mistakes.unknownCommand(given, near);
    this.#refuse(sentence, 'unknownCommand');
  }

  missingArgument(name: string): void {
    const argument = this.registeredArguments.find((one) => one.name() === name);
    const sentence = this.#mistakes.missingArgument(
      this.name(),
      `<${name}>`,
      argument?.description ?? '',
    );
    this.#refuse(sentence, 'missingArgument');
  }

  optionMissingArgument({ flags }: Option): void {
    this.#refuse(this.#mistakes.optionMissingArgument(flags), 'optionMissingArgument');
  }

  _excessArguments(given: readonly string[]): void {
    const most = this.registeredArguments.length;
    this.#refuse(this.#mistakes.tooMany(this.name(), most, given.slice(most)), 'excessArguments');
  }

  _callParseArg(target: Target, value: string, previous: unknown): unknown {
    try {
      return target.parseArg?.(value, previous);
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'commander.invalidArgument') throw error;
      const allowed = target.argChoices ?? [];
      const [near] = nearest(value, allowed, 1);
      const sentence = this.#mistakes.notOneOf(target.flags ?? '', value, allowed, near);
      return this.#refuse(sentence, 'invalidArgument');
    }
  }

  #refuse(sentence: string, code: string): never {
    return this.error(sentence, { code: `commander.${code}` });
  }
}
