import {listWords, printWords} from './list-words.mjs'

// `npm run words -- fr`: every sentence that cess says in one language, for an editor to read.

const languages = ['en', 'fr']
const language = process.argv[2] ?? 'fr'
if (!languages.includes(language)) {
  process.stderr.write(`Unknown language: ${language}. npm run words -- ${languages.join('|')}\n`)
  process.exit(2)
}
process.stdout.write(printWords(listWords(language)))
