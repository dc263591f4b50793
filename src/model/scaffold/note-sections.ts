import type {Names, Text} from '../text.js'
import {namesIn} from '../vocabularies/names/names-in.js'
import type {NoteType} from '../vocabularies/term.js'
import {own} from '../own.js'

/** A part of a note's text: its heading, and what belongs there. */
export interface NoteSection {
  readonly heading: Names
  readonly advice: Text
}

const facts: NoteSection = {
  heading: namesIn({en: 'What we know', fr: "Ce que l'on sait"}, ({sections}) => sections.known),
  advice: {
    en: 'Established facts, dated, each with its source in a footnote.',
    fr: 'Les faits établis, datés, chacun avec sa source en note de bas de page.',
  },
}

/** By kind of note; a kind of the publication's own has the sections of its layout. */
const sections: Readonly<Record<string, readonly NoteSection[]>> = {
  alert: [
    facts,
    {
      heading: namesIn({en: 'What we do not know', fr: "Ce que l'on ignore"}, ({sections}) => sections.unknown),
      advice: {
        en: 'What is missing for a conclusion, and where it might come from.',
        fr: "Ce qui manque pour conclure, et d'où la réponse peut venir.",
      },
    },
    {
      heading: namesIn({en: 'What we make of it', fr: "Ce que l'on en pense"}, ({sections}) => sections.assessment),
      advice: {
        en: 'The assessment, with a likelihood and a confidence in the words of the scales.',
        fr: "L'appréciation, avec une probabilité et une confiance dans les mots des échelles.",
      },
    },
    {
      heading: namesIn({en: 'What may follow', fr: 'Ce qui peut suivre'}, ({sections}) => sections.outlook),
      advice: {
        en: 'Two or three developments, each with the sign that would announce it.',
        fr: 'Deux ou trois évolutions, chacune avec le signe qui la ferait reconnaître.',
      },
    },
  ],
  tribune: [
    {
      heading: namesIn({en: 'The question', fr: 'La question'}, ({sections}) => sections.question),
      advice: {
        en: 'What has happened, why it cannot wait, and the thesis in one sentence.',
        fr: "Ce qui s'est passé, pourquoi cela presse, et la thèse en une phrase.",
      },
    },
    {
      heading: namesIn({en: 'The argument', fr: "L'argument"}, ({sections}) => sections.argument),
      advice: {
        en: 'Two or three reasons, the strongest first, each with an example.',
        fr: 'Deux ou trois raisons, la plus forte en tête, chacune avec un exemple.',
      },
    },
    {
      heading: namesIn({en: 'The objection', fr: "L'objection"}, ({sections}) => sections.objection),
      advice: {
        en: 'The best reason of those who disagree, and the answer to it.',
        fr: 'La meilleure raison de ceux qui pensent autrement, et ce qui lui répond.',
      },
    },
  ],
  appeal: [
    {...facts, heading: namesIn({en: 'The facts', fr: 'Les faits'}, ({sections}) => sections.facts)},
    {
      heading: namesIn({en: 'What we ask for', fr: 'Ce que nous demandons'}, ({sections}) => sections.requests),
      advice: {
        en: 'Each request: who can grant it, by which act, before which date.',
        fr: 'Chaque demande : qui peut y répondre, par quel acte, avant quelle date.',
      },
    },
  ],
  mission: [
    {
      heading: namesIn({en: 'Purpose', fr: 'Objet de la mission'}, ({sections}) => sections.purpose),
      advice: {
        en: 'The question that can only be answered on the spot.',
        fr: 'La question à laquelle on ne peut répondre que sur place.',
      },
    },
    {
      heading: namesIn({en: 'Programme', fr: 'Programme'}, ({sections}) => sections.programme),
      advice: {
        en: 'Places, dates, people to meet.',
        fr: 'Les lieux, les dates, les personnes à rencontrer.',
      },
    },
    {
      heading: namesIn({en: 'Means', fr: 'Moyens'}, ({sections}) => sections.means),
      advice: {
        en: 'Members, cost, safety, and what is reported to whom afterwards.',
        fr: 'La délégation, le coût, la sécurité, et de quoi il sera rendu compte, à qui.',
      },
    },
  ],
}

/** Sections of a kind of note. */
export const sectionsOf = ({id, layout}: NoteType): readonly NoteSection[] =>
  own(sections, id) ?? own(sections, layout) ?? []
