import {plain} from '../model/nearest.js'

/** Words that say nothing of where a link leads, without accents and capitals. */
export const emptyWords: ReadonlySet<string> = new Set(
  [
    'click here|here|this link|link|read more|more|see here|learn more|this page|source',
    'cliquez ici|cliquer ici|ici|ce lien|lien|lire la suite|en savoir plus|voir ici|cette page',
    'hier|hier klicken|mehr|aqui|haga clic aqui|qui|clicca qui|tutaj|clique aqui|klik hier',
  ].flatMap(row => row.split('|').map(plain)),
)
