import type {StandingText, StandingTexts} from './standing-text.js'

const about: StandingText = {
  title: 'About',
  intro: 'What is published here, who publishes it, and how to cite and follow it.',
  sections: [
    {heading: 'Publications', paragraphs: [], list: 'types'},
    {heading: 'Zones', paragraphs: [], list: 'zones'},
    {
      heading: 'Citing and reusing',
      paragraphs: [
        'The colophon of each publication says how to cite it and what its licence allows. Without a licence, all rights are reserved.',
      ],
    },
    {
      heading: 'Following',
      paragraphs: [
        'Feeds give the whole text of publications, and their corrections. Each zone, each threat and each language has its own.',
      ],
      list: 'feeds',
    },
    {heading: 'Publisher', paragraphs: [], list: 'house'},
  ],
}

const method: StandingText = {
  title: 'Method and scales',
  intro: 'What the scales of the notes mean, and how a publication changes once it is out.',
  sections: [
    {
      heading: 'Severity',
      paragraphs: [
        'Severity says how far the effects would reach if the risk came true. It says nothing of the chances that it will.',
      ],
      list: 'severity',
    },
    {
      heading: 'Likelihood',
      paragraphs: ['Chances are told in seven steps, each with its range: the estimative scale of ICD 203.'],
      list: 'likelihood',
    },
    {
      heading: 'Confidence',
      paragraphs: [
        'Confidence says how solid sources and reasoning are. An event can be judged likely with low confidence: the judgement then rests on little.',
      ],
      list: 'confidence',
    },
    {
      heading: 'Rating of sources',
      paragraphs: ['The letter rates the source, the digit rates the information: “B2”.'],
      list: 'sources',
    },
    {
      heading: 'Versions and corrections',
      paragraphs: [
        'Each publication has a reference and a version. Its history says what each version changed; a correction is announced at the head of the page, the PDF and the message.',
        'When its validity is over, a note carries a warning and joins the expired publications. A withdrawn publication keeps its address, where one reads when and why it was withdrawn.',
      ],
    },
    {
      heading: 'Vocabularies',
      paragraphs: [
        'Zones and threats refer to the concepts of EuroVoc, the thesaurus of the European Union; techniques of information manipulation, to the DISARM framework.',
      ],
    },
  ],
}

const tlp: StandingText = {
  title: 'TLP 2.0 protocol',
  intro: 'The Traffic Light Protocol says how far a document may travel. This site holds TLP:CLEAR documents only.',
  sections: [
    {heading: 'Labels', paragraphs: [], list: 'tlp'},
    {
      heading: 'Rules',
      paragraphs: [
        'A TLP:AMBER or TLP:AMBER+STRICT document is shared only with people who need to know. Whoever wishes to go further than the label first asks its source.',
        'The label is no defence classification: it replaces neither its markings nor its rules. It is never translated.',
      ],
      link: {name: 'Traffic Light Protocol 2.0, FIRST', href: 'https://www.first.org/tlp/'},
    },
  ],
}

const accessibility = (contact: string): StandingText => ({
  title: 'Accessibility',
  intro: 'These pages and PDFs are made to be read without a mouse, without colours or without a screen.',
  sections: [
    {
      heading: 'What we aim at',
      paragraphs: [
        'Pages aim at level AA of the Web Content Accessibility Guidelines (WCAG 2.2). PDFs are tagged for the PDF/UA standard (ISO 14289).',
      ],
    },
    {
      heading: 'What you find',
      paragraphs: [
        'Everything can be reached by keyboard and read without JavaScript, on narrow or much enlarged screens, in light and dark. No meaning hangs on colour alone.',
        'Images have a description, charts their table, passages in another language that language.',
      ],
    },
    {
      heading: 'Checks',
      paragraphs: [
        'The software that makes this site puts each kind of page through the axe-core checker and a walk by keyboard. Such checks find only part of the barriers.',
      ],
    },
    {
      heading: 'Reporting a barrier',
      paragraphs: ['Write to us: say which page it is, and what stops you.'],
      link: {name: contact, href: `mailto:${contact}`},
    },
  ],
})

const privacy = (contact: string): StandingText => ({
  title: 'Personal data',
  intro: 'This site asks for nothing, stores nothing and counts nobody.',
  sections: [
    {
      heading: 'Visits',
      paragraphs: [
        'Pages set no cookie, measure no audience and load nothing from another host. Search runs in your browser: your words do not leave it.',
        'The host may, like any server, keep a technical log of IP addresses.',
      ],
    },
    {
      heading: 'Mailings',
      paragraphs: [
        'Publications are mailed to people because of their official duties. Their addresses come from the public directory of their institution or were given by them; they appear in no publication. Messages contain neither pixels nor tracking links.',
      ],
    },
    {
      heading: 'Your rights',
      paragraphs: [
        'You may have access to your data, have them corrected or erased, and object to their use (Regulation (EU) 2016/679, Articles 15 to 21): answer a mailing, or write to us. You may also turn to the data protection authority of your country.',
      ],
      link: {name: contact, href: `mailto:${contact}`},
    },
    {heading: 'Controller', paragraphs: [], list: 'house'},
  ],
})

/** English. */
export const en: StandingTexts = {
  pages: contact => ({about, method, tlp, accessibility: accessibility(contact), privacy: privacy(contact)}),
  sources: {
    A: 'Source completely reliable',
    B: 'Source usually reliable',
    C: 'Source fairly reliable',
    D: 'Source not usually reliable',
    E: 'Source unreliable',
    F: 'Reliability cannot be judged',
    1: 'Information confirmed by other sources',
    2: 'Information probably true',
    3: 'Information possibly true',
    4: 'Information doubtful',
    5: 'Information improbable',
    6: 'Truth cannot be judged',
  },
  address: 'Address',
}
