import {addFieldOptions} from '../field-options.js'
import {afterHelpOf, programOf} from '../program.js'
import {commandEntry} from './command-tree.js'
import {manPage} from './man-page.js'

/** Both manual pages, by path in the package. */
export const manPages = (version: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (['en', 'fr'] as const).map(language => {
      const program = programOf(language, version, addFieldOptions)
      const text = manPage(commandEntry(program), {language, version, after: afterHelpOf})
      return [language === 'en' ? 'man/cess.1' : 'man/cess.fr.1', text]
    }),
  )
