import type {Names, Text} from '../text.js'
import {namesOf} from '../vocabularies/names/names-of.js'
import type {NoteType} from '../vocabularies/term.js'
import {own} from '../own.js'

/** A part of a note's text: its heading, and what belongs there. */
export interface NoteSection {
  readonly heading: Names
  readonly advice: Text
}

const headings = namesOf('sections')

const facts: NoteSection = {
  heading: headings('known', {en: 'What we know', fr: "Ce que l'on sait"}),
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
      heading: headings('unknown', {en: 'What we do not know', fr: "Ce que l'on ignore"}),
      advice: {
        en: 'What is missing for a conclusion, and where it might come from.',
        fr: "Ce qui manque pour conclure, et d'où la réponse peut venir.",
      },
    },
    {
      heading: headings('assessment', {en: 'What we make of it', fr: "Ce que l'on en pense"}),
      advice: {
        en: 'The assessment, with a likelihood and a confidence in the words of the scales.',
        fr: "L'appréciation, avec une probabilité et une confiance dans les mots des échelles.",
      },
    },
    {
      heading: headings('outlook', {en: 'What may follow', fr: 'Ce qui peut suivre'}),
      advice: {
        en: 'Two or three developments, each with the sign that would announce it.',
        fr: 'Deux ou trois évolutions, chacune avec le signe qui la ferait reconnaître.',
      },
    },
  ],
  tribune: [
    {
      heading: headings('question', {en: 'The question', fr: 'La question'}),
      advice: {
        en: 'What has happened, why it cannot wait, and the thesis in one sentence.',
        fr: "Ce qui s'est passé, pourquoi cela presse, et la thèse en une phrase.",
      },
    },
    {
      heading: headings('argument', {en: 'The argument', fr: "L'argument"}),
      advice: {
        en: 'Two or three reasons, the strongest first, each with an example.',
        fr: 'Deux ou trois raisons, la plus forte en tête, chacune avec un exemple.',
      },
    },
    {
      heading: headings('objection', {en: 'The objection', fr: "L'objection"}),
      advice: {
        en: 'The best reason of those who disagree, and the answer to it.',
        fr: 'La meilleure raison de ceux qui pensent autrement, et ce qui lui répond.',
      },
    },
  ],
  appeal: [
    {...facts, heading: headings('facts', {en: 'The facts', fr: 'Les faits'})},
    {
      heading: headings('requests', {en: 'What we ask for', fr: 'Ce que nous demandons'}),
      advice: {
        en: 'Each request: who can grant it, by which act, before which date.',
        fr: 'Chaque demande : qui peut y répondre, par quel acte, avant quelle date.',
      },
    },
  ],
  mission: [
    {
      heading: headings('purpose', {en: 'Purpose', fr: 'Objet de la mission'}),
      advice: {
        en: 'The question that can only be answered on the spot.',
        fr: 'La question à laquelle on ne peut répondre que sur place.',
      },
    },
    {
      heading: headings('programme', {en: 'Programme', fr: 'Programme'}),
      advice: {
        en: 'Places, dates, people to meet.',
        fr: 'Les lieux, les dates, les personnes à rencontrer.',
      },
    },
    {
      heading: headings('means', {en: 'Means', fr: 'Moyens'}),
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
