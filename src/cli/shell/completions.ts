import type {CommandEntry, OptionEntry} from './command-tree.js'

/** Shells that completions are made for. */
export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/** A script for a shell that completes the command line of a program. Pure. */
type Completion = (program: CommandEntry) => string

/** A text in single quotes, as POSIX shells and fish read it. */
const quotedFor: Readonly<Record<Shell, (text: string) => string>> = {
  bash: text => `'${text.replaceAll("'", "'\\''")}'`,
  zsh: text => `'${text.replaceAll("'", "'\\''")}'`,
  fish: text => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
}

const namesOf = (options: readonly OptionEntry[]): readonly string[] => options.flatMap(({names}) => names)
const withValue = (program: CommandEntry, between: string): string =>
  namesOf(program.options.filter(({takesValue}) => takesValue)).join(between)

/** Shell code that finds the command among the words, behind global options and their values. */
const findCommand = (words: string, current: string, program: CommandEntry): string => `  local command= i
  for ((i = ${words === 'words' ? 2 : 1}; i < ${current}; i++)); do
    case \${${words}[i]} in
      ${withValue(program, '|')}) ((i++)) ;;
      -*) ;;
      *) command=\${${words}[i]}; break ;;
    esac
  done
`

const bash: Completion = program => `# cess completion bash
_cess() {
  local current=\${COMP_WORDS[COMP_CWORD]} options= notes=
${findCommand('COMP_WORDS', 'COMP_CWORD', program)}  case $command in
    '') options=${quotedFor.bash([...program.commands.map(({name}) => name), ...namesOf(program.options)].join(' '))} ;;
${program.commands
  .map(
    ({name, options, takesNotes}) =>
      `    ${name}) options=${quotedFor.bash(namesOf(options).join(' '))}${takesNotes ? ' notes=1' : ''} ;;`,
  )
  .join('\n')}
  esac
  if [[ -z $command || $current == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$current"))
  elif [[ -n $notes || \${COMP_WORDS[COMP_CWORD-1]} == --translate ]]; then
    COMPREPLY=($(compgen -W "$(cess completion notes 2>/dev/null)" -- "$current"))
  else
    COMPREPLY=()
  fi
}
complete -o default -F _cess cess
`

/** In zsh's lists of `name:description`, a colon in either is escaped. */
const zshEntry = (name: string, description: string): string =>
  quotedFor.zsh(`${name.replaceAll(':', '\\:')}:${description.replaceAll(':', '\\:')}`)
const zshOptions = (options: readonly OptionEntry[]): string =>
  options.flatMap(({names, description}) => names.map(name => zshEntry(name, description))).join(' ')

const zsh: Completion = program => `#compdef cess
# cess completion zsh
_cess() {
  local -a commands options notes
${findCommand('words', 'CURRENT', program)}  case $command in
    '')
      commands=(${program.commands.map(({name, description}) => zshEntry(name, description)).join(' ')})
      options=(${zshOptions(program.options)})
      _describe command commands
      ;;
${program.commands
  .map(
    ({name, options, takesNotes}) =>
      `    ${name})\n      options=(${zshOptions(options)})\n${takesNotes ? '      notes=(${(f)"$(cess completion notes 2>/dev/null)"})\n' : ''}      ;;`,
  )
  .join('\n')}
  esac
  [[ \${words[CURRENT-1]} == --translate ]] && notes=(\${(f)"$(cess completion notes 2>/dev/null)"})
  [[ -n $options && \${words[CURRENT]} == -* || -z $command ]] && _describe -o option options
  [[ -n $notes ]] && compadd -a notes || { [[ -n $command ]] && _files }
}
if [[ $funcstack[1] == _cess ]]; then _cess "$@"; else compdef _cess cess; fi
`

const fishOption = (condition: string, {names, description, takesValue}: OptionEntry): string => {
  const flags = names.map(name => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
  const value = !takesValue ? '' : names.includes('--translate') ? ` -x -a ${fishNotes}` : ' -r'
  return `complete -c cess ${condition}${flags.join(' ')}${value} -d ${quotedFor.fish(description)}`
}

const fishNotes = "'(cess completion notes 2>/dev/null)'"

/** fish function: whether a command, or a certain one, was typed behind global options. */
const fishCommand = (program: CommandEntry): string => `function __cess_command -a wanted
    set -l words (commandline -opc)
    set -e words[1]
    while set -q words[1]
        switch $words[1]
            case ${withValue(program, ' ')}
                set -q words[2]; and set -e words[1]
            case '-*'
            case '*'
                test -z "$wanted"; or test "$wanted" = $words[1]
                return
        end
        set -e words[1]
    end
    return 1
end`

const fish: Completion = program =>
  [
    '# cess completion fish',
    fishCommand(program),
    ...program.options.map(option => fishOption('', option)),
    ...program.commands.flatMap(({name, description, options, takesNotes}) => {
      const seen = `-n '__cess_command ${name}' `
      return [
        `complete -c cess -n 'not __cess_command' -a ${name} -d ${quotedFor.fish(description)}`,
        ...options.map(option => fishOption(seen, option)),
        ...(takesNotes ? [`complete -c cess ${seen}-a ${fishNotes}`] : []),
      ]
    }),
    '',
  ].join('\n')

/** By shell. */
export const completions: Readonly<Record<Shell, Completion>> = {bash, zsh, fish}
