import { type Command, Option } from 'commander';

export interface MeasureFlags {
  method?: 'whole' | 'ego';
  seed?: string;
  permutations?: string;
  weakBelow?: string;
  caseManager?: string;
  draws?: string;
}

/** Adds the flags that say how to measure. */
export function addMeasureOptions(command: Command): Command {
  return command
    .addOption(new Option('--method <method>').choices(['whole', 'ego']))
    .option('--seed <n>')
    .option('--permutations <n>')
    .option('--draws <n>')
    .option('--weak-below <weight>')
    .option('--case-manager <role>');
}
