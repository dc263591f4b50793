import {DIGIT_END, DIGIT_START, LETTERS, OPAQUE} from '../characters.js'
import {anyCased, tie, type Step} from '../step.js'
import {own} from '../../model/own.js'

/** Words that a number names one of, in the cases in which notes have them: they stay on its line. */
const before: Readonly<Record<string, string>> = {
  fr: 'tableau figure version page chapitre article annexe alinéa paragraphe',
  en: 'table figure version page chapter article annex section paragraph recital',
  de: 'Tabelle Abbildung Fassung Version Kapitel Anhang Absatz Unterabsatz Nummer',
  nl: 'tabel figuur versie pagina bladzijde hoofdstuk artikel bijlage alinea',
  da: 'tabel figur udgave version side kapitel artikel bilag',
  sv: 'tabell figur version sida kapitel artikel bilaga',
  es: 'cuadro tabla gráfico figura versión página capítulo artículo anexo apartado párrafo',
  it: 'tabella figura versione pagina capitolo articolo allegato comma paragrafo',
  pt: 'quadro tabela figura versão página capítulo artigo anexo parágrafo',
  ro: 'tabelul figura versiunea pagina capitolul articolul anexa alineatul punctul',
  el: 'πίνακας πίνακα σχήμα σχήματος έκδοση έκδοσης σελίδα άρθρο άρθρου κεφάλαιο παράρτημα',
  mt: 'tabella figura verżjoni paġna kapitolu artikolu anness',
  ga: 'tábla fíor leagan leathanach caibidil iarscríbhinn',
  pl: 'tabela tabeli tabelę tabelą rysunek rysunku wersja wersji wersję strona stronie rozdział artykuł artykułu',
  cs: 'tabulka tabulky tabulce tabulku obrázek obrázku verze verzi strana straně kapitola příloha',
  sk: 'tabuľka tabuľky tabuľke tabuľku obrázok obrázku verzia verzie verzii strana strane kapitola príloha',
  sl: 'preglednica preglednice preglednici slika slike sliki različica različice stran strani poglavje',
  hr: 'tablica tablice tablici slika slike slici verzija verzije verziji stranica poglavlje',
  bg: 'таблица фигура версия страница глава член',
  ru: 'таблица таблицы таблице таблицу рисунок рисунка рисунке версия версии страница странице глава главе статья статьи статье пункт пункта пункте',
  uk: 'таблиця таблиці таблицю рисунок рисунка рисунку версія версії сторінка сторінці розділ розділі стаття статті',
  et: 'tabel tabelis joonis joonisel versioon lehekülg',
  fi: 'taulukko taulukossa kuva kuvassa versio sivu',
}

/** Words that a number names one of, in languages where the number comes first. */
const after: Readonly<Record<string, string>> = {
  hu: 'táblázat táblázatban ábra ábrán változat fejezet oldal',
  lv: 'tabula tabulas tabulā attēls attēla attēlā redakcija',
  lt: 'lentelė lentelės lentelėje paveikslas paveiksle versija',
}

/** `figure 2`, `2. ábra`: a table, figure, version or page stays with its number. */
export function numberedWords(language: string): readonly Step[] {
  const ahead = own(before, language)
  const behind = own(after, language)
  return [
    ...(ahead === undefined
      ? []
      : [
          tie({head: `(?<![${LETTERS}\\p{N}_${OPAQUE}-])${anyCased(ahead)}`, tail: `[${DIGIT_START}]`, where: 'typed'}),
        ]),
    ...(behind === undefined
      ? []
      : [tie({head: `[${DIGIT_END}]\\.?`, tail: `${anyCased(behind)}(?![${LETTERS}])`, where: 'typed'})]),
  ]
}
