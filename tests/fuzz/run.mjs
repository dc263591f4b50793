/**
 * `npm run fuzz [target|all] [minutes]`: feeds parsers with what a coverage-guided fuzzer (libFuzzer, by Jazzer.js) makes of
 * a kept corpus. Without arguments it lists the targets. Exit 1 for finds; CONTRIBUTING.md says what to do with them.
 */
import {parseArgs} from 'node:util'
import {fuzzTarget} from './fuzz-target.mjs'
import {keepCorpus} from './keep-corpus.mjs'
import {limits, runInput} from './run-input.mjs'
import {targetNames} from './targets.mjs'

const usage = `Usage: npm run fuzz -- TARGET|all [MINUTES] [--seed N] [--runs N] [--limit SECONDS] [--work FOLDER]
       npm run fuzz -- TARGET --replay FILE
       npm run fuzz -- TARGET|all --keep

Targets: ${targetNames.join(', ')}

What is found is written to .fuzz/finds/TARGET/. --keep takes from .fuzz/corpus/ what belongs into tests/fuzz/corpus/.
`

const options = {
  seed: {type: 'string'},
  runs: {type: 'string'},
  limit: {type: 'string', default: String(limits.limitS)},
  work: {type: 'string', default: '.fuzz'},
  replay: {type: 'string'},
  keep: {type: 'boolean'},
}

process.exitCode = await main()

async function main() {
  const parsed = readArguments()
  if (!parsed) return 2
  const {names, minutes, values} = parsed
  const limitS = Number(values.limit)
  if (names.length === 0) {
    console.log(usage)
    return 0
  }
  if (values.replay !== undefined) return replay({name: names[0], file: values.replay, limitS})
  const run = values.keep ? keepCorpus : fuzzTarget
  let finds = 0
  for (const name of names) finds += (await run({name, minutes, limitS, ...values})) ?? 0
  return finds > 0 ? 1 : 0
}

function readArguments() {
  try {
    const {values, positionals} = parseArgs({options, allowPositionals: true})
    const [name, minutes = '10', ...others] = positionals
    const isKnown = name === undefined || name === 'all' || targetNames.includes(name) || name.startsWith('planted-')
    const isWell = isKnown && others.length === 0 && Number(minutes) > 0
    if (!isWell) throw new TypeError(`Unexpected \`${positionals.join(' ')}\``)
    return {names: name === 'all' ? targetNames : name === undefined ? [] : [name], minutes: Number(minutes), values}
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`)
    return undefined
  }
}

async function replay({name, file, limitS}) {
  const {outcome, stderr} = await runInput({name, file, ...limits, limitS})
  console.log(`${name}: ${outcome}`)
  if (stderr) console.log(stderr)
  return outcome === 'fine' ? 0 : 1
}
