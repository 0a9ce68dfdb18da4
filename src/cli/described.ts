import type { Command } from 'commander';
import type { Help } from '../words/languages.ts';

/** A command with what the book says of it, its options and arguments, and so all commands below it. */
export function described(command: Command, help: Help): Command {
  const { titles, choices, preset } = help;
  const said = (texts: Record<string, string>, key: string) =>
    texts[`${command.name()} ${key}`] ?? texts[key] ?? '';
  command.description(said(help.commands, command.name()));
  command.helpOption('-h, --help', help.help);
  if (command.commands.length > 0) command.helpCommand('help [command]', help.helpCommand);
  for (const option of command.options)
    option.description = said(help.options, option.long ?? option.flags);
  for (const argument of command.registeredArguments)
    argument.description = said(help.arguments, argument.name());
  command.configureHelp({
    styleTitle: (title) => titles[title as keyof typeof titles] ?? title,
    optionDescription: ({ description, argChoices, defaultValue }) => {
      const facts = [
        ...(argChoices
          ? [`${choices}: ${argChoices.map((word) => JSON.stringify(word)).join(', ')}`]
          : []),
        ...(defaultValue === undefined ? [] : [`${preset}: ${JSON.stringify(defaultValue)}`]),
      ];
      return facts.length === 0 ? description : `${description} (${facts.join(', ')})`;
    },
    argumentDescription: ({ description, defaultValue }) =>
      defaultValue === undefined
        ? description
        : `${description} (${preset}: ${JSON.stringify(defaultValue)})`,
  });
  for (const inner of command.commands) described(inner, help);
  return command;
}
