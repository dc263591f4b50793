import type {Command} from 'commander'

/** An option: its names with their dashes, and whether a value follows. */
export interface OptionEntry {
  readonly names: readonly string[]
  /** As in help, in its language: `--out <dir>`. */
  readonly flags: string
  readonly description: string
  readonly takesValue: boolean
}

/** A command as shells and manuals need it: plain data. */
export interface CommandEntry {
  readonly name: string
  readonly description: string
  /** As in help: `[notes...]`. */
  readonly operands: readonly {readonly shown: string; readonly description: string}[]
  readonly options: readonly OptionEntry[]
  /** Whether operands are notes. */
  readonly takesNotes: boolean
  readonly commands: readonly CommandEntry[]
}

const noteOperands = new Set(['note', 'notes'])

/** A command of commander, with all those below it. */
export function commandEntry(command: Command): CommandEntry {
  const help = command.createHelp()
  const operands = command.registeredArguments.map(argument => ({
    name: argument.name(),
    shown: shownOperand(help.argumentTerm(argument), argument),
    description: argument.description,
  }))
  return {
    name: command.name(),
    description: command.description(),
    operands,
    options: help.visibleOptions(command).map(option => ({
      names: [option.short, option.long].filter(name => name !== undefined),
      flags: help.optionTerm(option),
      description: option.description,
      takesValue: option.required || option.optional,
    })),
    takesNotes: operands.some(({name}) => noteOperands.has(name)),
    commands: command.commands.map(commandEntry),
  }
}

function shownOperand(
  name: string,
  {required, variadic}: {readonly required: boolean; readonly variadic: boolean},
): string {
  const shown = variadic ? `${name}...` : name
  return required ? `<${shown}>` : `[${shown}]`
}
