import type {LeftOutReason} from '../engine/campaign/left-out.js'
import type {ToolLanguage} from '../model/text.js'
import {inflect} from './post-words.js'

/** Of so many persons, why a later version is not for them, by language of the tool. */
export const leftOutWords: Readonly<Record<ToolLanguage, Readonly<Record<LeftOutReason, (count: number) => string>>>> =
  {
    en: {
      planned: count =>
        `${inflect('en', 'person was', 'people were')(count)} to get an earlier version, which did not reach them, and this one is not for them: they get nothing (\`cess log\`).`,
      refused: count =>
        `${inflect('en', 'person', 'people')(count)} got no earlier version, since the server refused it: they get nothing.`,
      withheld: count =>
        `${inflect('en', 'person', 'people')(count)} got no earlier version, which was withheld: they get nothing.`,
      absent: count =>
        `${inflect('en', 'person', 'people')(count)} may have an earlier version, and the address book has them no more: they get nothing.`,
      elsewhere: count =>
        `${inflect('en', 'person', 'people')(count)} may have an earlier version, and are in none of these groups: they get nothing.`,
      suppressed: count =>
        `${inflect('en', 'person', 'people')(count)} for whom an earlier version was planned want no mail, or cannot get any: they get nothing.`,
    },
    fr: {
      planned: count =>
        `${inflect('fr', 'personne devait', 'personnes devaient')(count)} recevoir une version antérieure, qui n'est pas partie, et celle-ci ne leur est pas destinée : rien ne leur part (\`cess log\`).`,
      refused: count =>
        `${inflect('fr', "personne n'a", "personnes n'ont")(count)} reçu aucune version antérieure, refusée par le serveur : rien ne leur part.`,
      withheld: count =>
        `${inflect('fr', "personne n'a", "personnes n'ont")(count)} reçu aucune version antérieure, retenue : rien ne leur part.`,
      absent: count =>
        `${inflect('fr', 'personne a', 'personnes ont')(count)} pu recevoir une version antérieure, sans figurer encore dans le carnet d'adresses : rien ne leur part.`,
      elsewhere: count =>
        `${inflect('fr', 'personne a', 'personnes ont')(count)} pu recevoir une version antérieure, sans être d'aucun de ces groupes : rien ne leur part.`,
      suppressed: count =>
        `${inflect('fr', 'personne', 'personnes')(count)} à qui une version antérieure était destinée ne peuvent ou ne veulent plus rien recevoir : rien ne leur part.`,
    },
  }
