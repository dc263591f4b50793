// A program that asks a sandbox; see tests/io/sandbox/sandbox.test.ts. Its arguments are a question and its input.
import {fileURLToPath} from 'node:url'
import {Sandbox} from '../../dist/io/sandbox/sandbox.js'

const [name, input] = process.argv.slice(2)
const sandbox = new Sandbox(fileURLToPath(new URL('sandbox-program.mjs', import.meta.url)))
console.log(await sandbox.ask(name, input))
