import type {Text, ToolLanguage} from '../../model/text.js'
import {isLink} from './announce.js'
import {isElement, type TaggedElement, type TaggedFile} from '../pdf/tagged-file.js'

/** A question that no machine answers: checkpoint of the Matterhorn Protocol 1.1, and the elements that it is asked of. */
interface HumanCheck {
  readonly checkpoint: string
  /** Types of elements; of all of the text where there are none. */
  readonly types: readonly string[]
  readonly question: Text
}

const checks: readonly HumanCheck[] = [
  {
    checkpoint: '01',
    types: [],
    question: {
      en: 'Is everything meaningful in the text above, and nothing that is mere decoration?',
      fr: 'Tout ce qui a un sens est-il dans le texte ci-dessus, et rien de ce qui ne fait que décorer ?',
    },
  },
  {
    checkpoint: '04',
    types: [],
    question: {
      en: 'Does the text itself say what colour, contrast or position convey on the page?',
      fr: 'Le texte dit-il lui-même ce que disent sur la page la couleur, le contraste ou la place ?',
    },
  },
  {
    checkpoint: '06',
    types: [],
    question: {
      en: 'Does the title identify the document?',
      fr: "Le titre dit-il de quel document il s'agit ?",
    },
  },
  {
    checkpoint: '09',
    types: [],
    question: {
      en: 'Is the order above the right reading order, and is each element called what it is?',
      fr: "L'ordre ci-dessus est-il celui de la lecture, et chaque chose y porte-t-elle son nom ?",
    },
  },
  {
    checkpoint: '11',
    types: [],
    question: {
      en: 'Is each passage in another language announced as such, between ‹ ›, and as the right language?',
      fr: 'Chaque passage dans une autre langue est-il annoncé comme tel, entre ‹ ›, et dans la bonne ?',
    },
  },
  {
    checkpoint: '13',
    types: ['Figure'],
    question: {
      en: 'Does each alternative text convey what its picture conveys here, and does each caption belong to its picture?',
      fr: 'Chaque texte de remplacement dit-il ce que dit ici son image, et chaque légende est-elle celle de la sienne ?',
    },
  },
  {
    checkpoint: '14',
    types: ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'],
    question: {
      en: 'Do the headings, read on their own, give the outline of the document?',
      fr: 'Les titres, lus seuls, disent-ils de quoi le document est fait ?',
    },
  },
  {
    checkpoint: '15',
    types: ['Table'],
    question: {
      en: 'Is each table really a table, and do the words before each value say what it is?',
      fr: "Chaque tableau en est-il un, et les mots qui précèdent chaque valeur disent-ils ce qu'elle est ?",
    },
  },
  {
    checkpoint: '16',
    types: ['L'],
    question: {
      en: 'Is each list really a list, and is every list announced as one?',
      fr: "Chaque liste en est-elle une, et n'y a-t-il pas d'énumération qui ne soit annoncée comme liste ?",
    },
  },
  {
    checkpoint: '17',
    types: [],
    question: {
      en: 'Is there a formula? Nothing announces it as one: put it into words.',
      fr: "Y a-t-il une formule ? Rien ne l'annonce comme telle : dites-la en mots.",
    },
  },
  {
    checkpoint: '18',
    types: [],
    question: {
      en: 'Are heads and feet of the pages left out, and does the text itself say what they say?',
      fr: "En-têtes et pieds de page sont-ils passés sous silence, et le texte dit-il lui-même ce qu'ils disent ?",
    },
  },
  {
    checkpoint: '19',
    types: ['Note', 'FENote'],
    question: {
      en: 'Does each footnote stand near its mark, and make sense there?',
      fr: "Chaque note de bas de page se trouve-t-elle près de son appel, et s'y comprend-elle ?",
    },
  },
  {
    checkpoint: '28',
    types: ['Link'],
    question: {
      en: 'Heard on their own, do the words of each link say where it leads?',
      fr: 'Les mots de chaque lien disent-ils où il mène, entendus seuls ?',
    },
  },
]

const title: Text = {
  en: 'What only a person can check (Matterhorn Protocol 1.1)',
  fr: 'Ce que seule une personne peut vérifier (protocole Matterhorn 1.1)',
}

const absent: Text = {
  en: '02, 03, 05, 08, 12, 22, 24 and 29 concern types of its own, flicker, sound, scanned pages, stretched characters, article threads, forms and scripts: no PDF of cess has any.',
  fr: "02, 03, 05, 08, 12, 22, 24 et 29 portent sur les types propres au fichier, les clignotements, le son, les pages numérisées, les caractères extensibles, les fils d'articles, les formulaires et les scripts : aucun PDF de cess n'en contient.",
}

/** The questions that a file raises, each with how often; all of them where there is no file. */
export function humanChecks(file: TaggedFile | undefined, language: ToolLanguage): readonly string[] {
  const counts = new Map<string, number>()
  const count = (element: TaggedElement): void => {
    const type = isLink(element) ? 'Link' : element.type
    counts.set(type, (counts.get(type) ?? 0) + 1)
    for (const kid of element.kids) if (isElement(kid)) count(kid)
  }
  for (const root of file?.roots ?? []) count(root)
  const asked = checks.flatMap(({checkpoint, types, question}) => {
    const times = types.reduce((sum, type) => sum + (counts.get(type) ?? 0), 0)
    if (file && types.length && !times) return []
    return [`  ${checkpoint}  ${question[language]}${file && types.length ? ` (${times})` : ''}`]
  })
  return [title[language], '', ...asked, '', absent[language]]
}
