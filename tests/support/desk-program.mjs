// A desk in a process of its own, which can be stopped as a process is; see tests/desk/silence.test.ts.
import {preview} from '../../dist/engine/desk/preview.js'

const [directory, beatMs] = process.argv.slice(2)
const desk = await preview({directory, language: 'fr', beatMs: Number(beatMs)})
process.stdout.write(`${desk.address}\n`)
