#!/usr/bin/env node
/** The `tetraglot` command. */
import { Command, Option } from 'commander';
import { conformance, type CommandOptions } from './command.ts';
import { dialectIds } from './golden.ts';
import { runner } from './runner.ts';

const collect = (value: string, previous: readonly string[] | undefined): string[] => [...(previous ?? []), value];

/** An option that may be given several times. */
const several = (flags: string, description: string, choices?: readonly string[]): Option => {
  const option = new Option(flags, description);
  if (!choices) return option.argParser(collect);
  return option.argParser((value: string, previous: readonly string[] | undefined) => {
    if (!choices.includes(value)) throw new Error(`choose one of ${choices.join(', ')}`);
    return collect(value, previous);
  });
};

/** A reader that has seen enough (`| head`) is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const program = new Command('tetraglot').description('One tensor core, four dialects').showHelpAfterError();

program
  .command('conformance')
  .description('replay recordings of the real frameworks and compare')
  .addOption(several('--goldens <dir>', "a folder of recordings, DIR/<dialect>/*.json (default: the project's own)"))
  .addOption(several('--dialect <name>', 'only this dialect', dialectIds))
  .addOption(
    several('--backend <name>', 'only this backend (default: cpu and wasm)', ['cpu', 'wasm', 'webgl', 'webgpu']),
  )
  .option('--theme <name>', 'only this theme: a golden file name, or its number')
  .option('--json <file>', 'write the results as JSON')
  .option('--html <file>', 'write the results as a page')
  .option('--status <file>', 'write the counts as Markdown')
  .option('--verbose', 'show listed steps too, and texts in full')
  .option('--inexact', 'show the steps that pass with a text that differs in some character')
  .option('--update-pending', 'take steps that pass off the pending list')
  .option('--allow-growth', 'with --update-pending: add steps that fail')
  .action(async (options: CommandOptions) => {
    process.exitCode = await conformance(runner, options);
  });

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
