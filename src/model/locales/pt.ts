import type {Locale} from '../locale.js'
import {dateWriter, listWriter, type DayParts} from './dates.js'

const months = 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ')
const shortMonths = 'jan. fev. mar. abr. maio jun. jul. ago. set. out. nov. dez.'.split(' ')
const write = ({day, month, year}: DayParts): string => `${day} de ${month} de ${year}`
const date = dateWriter(months, write)
const list = listWriter('e')

/** Portuguese, as the European institutions write it. */
export const pt: Locale = {
  lang: 'pt',
  name: 'Português',
  numbers: {decimal: ',', group: '\u00A0'},
  labels: {
    contents: 'Índice',
    documents: 'Documentos',
    otherLanguages: 'Outras línguas',
    summary: 'Resumo',
    keyPoints: 'Pontos-chave',
    recommendations: 'Recomendações',
    notes: 'Notas',
    sources: 'Fontes',
    history: 'Histórico do documento',
    historyVersion: 'Versão',
    historyDate: 'Data',
    historyNature: 'Natureza',
    historyObject: 'Objeto',
    colophon: 'Ficha técnica',
    table: 'Quadro',
    source: 'Fonte',
    credit: 'Realização',
    chartData: 'Dados do gráfico',
    chartRow: 'Linha',
    information: 'Para informação',
    attention: 'Atenção',
    specimen: 'Espécime',
    draft: 'Projeto',
    version: 'Versão',
    priority: 'Prioridade',
    noDeadline: 'Sem prazo',
    footnote: 'Nota',
    backToText: 'Voltar ao texto',
    skipToContent: 'Ir para o texto',
    page: 'Página',
    of: 'de',
    readOnline: 'Ler em linha',
    pdfAttached: 'PDF em anexo',
    accessiblePdf: 'PDF acessível',
    linkTo: 'ligação para',
    transparencyRegister: 'Registo de Transparência da União Europeia',
  },
  tlp: {
    'TLP:CLEAR': {
      short: 'Divulgação sem restrições.',
      full: 'Os destinatários podem divulgar este documento sem restrições, no respeito dos direitos de autor. TLP 2.0 (FIRST).',
    },
    'TLP:GREEN': {
      short: 'Divulgação limitada à comunidade, nunca pública.',
      full: 'Os destinatários podem partilhar este documento com pares e parceiros da sua comunidade, mas não por canais públicos. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER': {
      short: 'Divulgação limitada à organização e aos seus clientes.',
      full: 'Os destinatários só podem partilhar este documento na sua organização e com os clientes desta, segundo o princípio da necessidade de tomar conhecimento. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER+STRICT': {
      short: 'Divulgação limitada à organização.',
      full: 'Os destinatários só podem partilhar este documento na sua organização, segundo o princípio da necessidade de tomar conhecimento. TLP 2.0 (FIRST).',
    },
    'TLP:RED': {
      short: 'Reservado aos destinatários indicados pelo nome.',
      full: 'Este documento é reservado aos destinatários indicados pelo nome, que não o podem partilhar com ninguém. TLP 2.0 (FIRST).',
    },
  },
  severity: {low: 'Baixa', moderate: 'Moderada', high: 'Elevada', critical: 'Crítica'},
  likelihood: {
    'almost-no-chance': {word: 'Quase nenhuma hipótese', range: '1–5 %'},
    'very-unlikely': {word: 'Muito improvável', range: '5–20 %'},
    unlikely: {word: 'Improvável', range: '20–45 %'},
    'roughly-even-chance': {word: 'Hipóteses quase iguais', range: '45–55 %'},
    likely: {word: 'Provável', range: '55–80 %'},
    'very-likely': {word: 'Muito provável', range: '80–95 %'},
    'almost-certain': {word: 'Quase certo', range: '95–99 %'},
  },
  confidence: {low: 'Baixa', moderate: 'Moderada', high: 'Elevada'},
  gauges: {
    severity: 'Gravidade',
    likelihood: 'Probabilidade',
    confidence: 'Confiança na avaliação',
    confidenceShort: 'Confiança',
  },
  facts: {zone: 'Zona', threats: 'Ameaças', recipients: 'Destinatários', dates: 'Datas'},
  natures: {
    initial: 'Versão inicial',
    update: 'Atualização',
    correction: 'Correção',
    closure: 'Encerramento',
    withdrawal: 'Retirada',
  },
  colophon: {
    cite: 'Como citar',
    licence: 'Licença',
    rights: 'Direitos',
    contact: 'Contacto',
    publisher: 'Editor',
    composition: 'Composição',
    firstPublished: 'Primeira publicação',
    allRightsReserved: (year, holder) => `© ${year} ${holder}. Todos os direitos reservados.`,
    specimen: 'Documento de demonstração: os factos, os números, as pessoas e as referências são inventados.',
    madeWith: 'Página web, PDF e mensagem feitos de um só texto, palavra por palavra.',
  },
  phrases: {
    date,
    shortDate: dateWriter(shortMonths, ({day, month, year}) => `${day} ${month} ${year}`),
    position: (level, of) => `${level} de ${of}`,
    sources: rating => `fontes ${rating}`,
    list,
    corrected: day => `Corrigido em ${date(day)}`,
    updated: day => `Atualizado em ${date(day)}`,
    withdrawn: day => `Retirado em ${date(day)}`,
    closed: day => `Encerrado em ${date(day)}`,
    expired: day => `Caducado em ${date(day)}`,
    expiredText: 'O período de validade deste documento terminou: a sua avaliação já não é atualizada.',
    dates: (published, corrected, expires) =>
      `Publicado em ${date(published)}${corrected === undefined ? '' : `, corrigido em ${date(corrected)}`}` +
      (expires === undefined ? '' : `; válido até ${date(expires)}`),
    citation: ({authors, title, type, reference, version, publisher, date: day}) =>
      `${list(authors)}, «${title}», ${type} ${reference}, versão ${version}, ${publisher}, ${date(day)}.`,
    disclaimer: authors =>
      authors > 1
        ? 'As opiniões expressas vinculam apenas os seus autores.'
        : 'As opiniões expressas vinculam apenas quem assina.',
    quote: text => `«${text}»`,
    labelled: (label, text) => `${label}: ${text}`,
    mention: {table: number => `quadro ${number}`, figure: number => `figura ${number}`},
    specimenLead: 'Espécime.',
  },
  mail: {
    salutation: 'Exma. Senhora, Exmo. Senhor,',
    reason: () => 'Recebe este texto porque a sua instituição figura entre os destinatários. O PDF segue em anexo.',
    pages: 'páginas',
    ownRecommendation: 'Recomendação à sua instituição',
    otherRecommendations: 'Outras recomendações',
    unsubscribe: 'Deixar de receber estas notas',
    why: 'Recebe esta mensagem em razão das suas funções. O seu endereço provém do diretório público da sua instituição ou foi-nos indicado por si.',
    optOut:
      'Para deixar de receber estas notas, ou para qualquer questão sobre os seus dados, responda a esta mensagem.',
    handling: [
      'O documento anexo tem a marcação TLP:RED: é reservado às pessoas a quem esta mensagem é dirigida pelo nome.',
      'Não o reencaminhe, não o copie, não o coloque em nenhum espaço partilhado e não o cite, nem em parte.',
      'Abra-o fora da vista de terceiros. Se o recebeu por engano, apague-o e informe-nos em resposta, sem o documento.',
    ],
    handlingPreheader: 'Reservado ao destinatário. Instruções de tratamento.',
  },
}
