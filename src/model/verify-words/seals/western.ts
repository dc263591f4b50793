import type {SealWords} from '../words.js'

/** Words on seals and signatures, on the page where files are verified, in Germanic and Romance languages. */
export const westernSeals = {
  en: {
    sealed:
      'Uncertain: {reference}, version\u00A0{version}, unchanged since the publisher ({house}) sealed it. The public log does not have this version: whether it was replaced or withdrawn is not known here. Ask the publisher.',
    disowned:
      'Unknown: {reference}, version\u00A0{version}. Whoever holds the key of this seal may have made this file. Ask the publisher.',
    lapsed: 'The certificate of its seal has expired.',
    stamp: 'A time-stamp may show when a seal was made: this page looks at none.',
    revoked: 'The publisher ({house}) no longer trusts this certificate, with effect from {date}.',
    broken: 'Not genuine: this file was changed after it was sealed.',
    seal: 'Seal intact: {name}',
    mailSigned: 'Genuine and unchanged: a message of the publisher ({house}), signed by {name} ({address}) on {date}.',
    mailChanged: 'Not genuine: this message was changed after it was signed.',
    mailHead: 'Not as they were signed: {fields}',
    mailUnsigned: 'Unknown: nothing proves the words of this message. What is attached to it is judged for itself.',
    mailUncertain:
      'Uncertain: {name} ({address}) signed this message, but nothing proves that it comes from the publisher ({house}) as it stands.',
  },
  fr: {
    sealed:
      'Incertain : {reference}, version\u00A0{version}, intact depuis que l’éditeur ({house}) l’a scellé. Le journal public n’a pas cette version : on ne sait pas ici si elle a été remplacée ou retirée. Demandez-le à l’éditeur.',
    disowned:
      'Inconnu : {reference}, version\u00A0{version}. Quiconque détient la clé de ce sceau a pu créer ce fichier. Interrogez l’éditeur.',
    lapsed: 'Le certificat du sceau a expiré.',
    stamp: 'Un horodatage peut montrer quand un sceau a été apposé : cette page n’en examine aucun.',
    revoked: 'L’éditeur ({house}) ne se fie plus à ce certificat, avec effet au {date}.',
    broken: 'Non authentique : ce fichier a été modifié après avoir été scellé.',
    seal: 'Sceau intact : {name}',
    mailSigned: 'Authentique et intact : message de l’éditeur ({house}), signé par {name} ({address}) le {date}.',
    mailChanged: 'Non authentique : ce message a été modifié après sa signature.',
    mailHead: 'En-têtes modifiés depuis la signature : {fields}',
    mailUnsigned: 'Inconnu : rien n’atteste le texte de ce message. Ses pièces jointes sont jugées séparément.',
    mailUncertain:
      'Incertain : {name} ({address}) a signé ce message, mais rien ne prouve qu’il vienne de l’éditeur ({house}) sous cette forme.',
  },
  de: {
    sealed:
      'Ungewiss: {reference}, Fassung\u00A0{version}, unverändert, seit der Herausgeber ({house}) es gesiegelt hat. Das öffentliche Protokoll hat diese Fassung nicht: Ob sie ersetzt oder zurückgezogen wurde, ist hier nicht bekannt. Fragen Sie den Herausgeber.',
    disowned:
      'Unbekannt: {reference}, Fassung\u00A0{version}. Wer den Schlüssel dieses Siegels besitzt, kann diese Datei erstellt haben. Fragen Sie den Herausgeber.',
    lapsed: 'Das Zertifikat des Siegels ist abgelaufen.',
    stamp: 'Ein Zeitstempel kann zeigen, wann gesiegelt wurde: Diese Seite prüft keinen.',
    revoked: 'Der Herausgeber ({house}) vertraut diesem Zertifikat nicht mehr, mit Wirkung vom {date}.',
    broken: 'Nicht echt: Diese Datei wurde nach dem Siegeln verändert.',
    seal: 'Siegel unversehrt: {name}',
    mailSigned:
      'Echt und unverändert: eine Nachricht des Herausgebers ({house}), signiert von {name} ({address}) am {date}.',
    mailChanged: 'Nicht echt: Diese Nachricht wurde nach dem Signieren verändert.',
    mailHead: 'Nicht mehr wie signiert: {fields}',
    mailUnsigned: 'Unbekannt: Nichts beweist den Wortlaut dieser Nachricht. Ihre Anhänge werden für sich beurteilt.',
    mailUncertain:
      'Ungewiss: {name} ({address}) hat diese Nachricht signiert, aber nichts beweist, dass sie in dieser Form vom Herausgeber ({house}) kommt.',
  },
  nl: {
    sealed:
      'Onzeker: {reference}, versie\u00A0{version}, ongewijzigd sinds de uitgever ({house}) het verzegelde. Het openbare logboek bevat deze versie niet: of ze is vervangen of ingetrokken, is hier niet bekend. Vraag het de uitgever.',
    disowned:
      'Onbekend: {reference}, versie\u00A0{version}. Wie de sleutel van dit zegel heeft, kan dit bestand hebben gemaakt. Vraag het de uitgever.',
    lapsed: 'Het certificaat van het zegel is verlopen.',
    stamp: 'Een tijdstempel kan aantonen wanneer het bestand is verzegeld: deze pagina controleert er geen.',
    revoked: 'De uitgever ({house}) vertrouwt dit certificaat niet meer, met ingang van {date}.',
    broken: 'Niet echt: dit bestand is na de verzegeling gewijzigd.',
    seal: 'Zegel intact: {name}',
    mailSigned:
      'Echt en ongewijzigd: een bericht van de uitgever ({house}), ondertekend door {name} ({address}) op {date}.',
    mailChanged: 'Niet echt: dit bericht is na de ondertekening gewijzigd.',
    mailHead: 'Niet meer zoals ondertekend: {fields}',
    mailUnsigned: 'Onbekend: niets bewijst de woorden van dit bericht. De bijlagen worden apart beoordeeld.',
    mailUncertain:
      'Onzeker: {name} ({address}) heeft dit bericht ondertekend, maar niets bewijst dat het in deze vorm van de uitgever ({house}) komt.',
  },
  da: {
    sealed:
      'Usikkert: {reference}, udgave\u00A0{version}, uændret siden udgiveren ({house}) forseglede det. Den offentlige log har ikke denne udgave: om den er erstattet eller trukket tilbage, vides ikke her. Spørg udgiveren.',
    disowned:
      'Ukendt: {reference}, udgave\u00A0{version}. Enhver, der har nøglen til dette segl, kan have lavet filen. Spørg udgiveren.',
    lapsed: 'Seglets certifikat er udløbet.',
    stamp: 'Et tidsstempel kan vise, hvornår der blev forseglet: denne side ser ikke på tidsstempler.',
    revoked: 'Udgiveren ({house}) har ikke længere tillid til dette certifikat, med virkning fra den {date}.',
    broken: 'Ikke ægte: filen er ændret, efter at den blev forseglet.',
    seal: 'Seglet er intakt: {name}',
    mailSigned:
      'Ægte og uændret: en meddelelse fra udgiveren ({house}), underskrevet af {name} ({address}) den {date}.',
    mailChanged: 'Ikke ægte: meddelelsen er ændret, efter at den blev underskrevet.',
    mailHead: 'Ikke længere som underskrevet: {fields}',
    mailUnsigned: 'Ukendt: intet beviser ordene i denne meddelelse. Vedhæftede filer bedømmes for sig.',
    mailUncertain:
      'Usikkert: {name} ({address}) har underskrevet meddelelsen, men intet beviser, at den kommer fra udgiveren ({house}) i denne form.',
  },
  sv: {
    sealed:
      'Osäkert: {reference}, version\u00A0{version}, oförändrad sedan utgivaren ({house}) stämplade den. Den offentliga loggen har inte denna version: om den ersatts eller dragits tillbaka är inte känt här. Fråga utgivaren.',
    disowned:
      'Okänd: {reference}, version\u00A0{version}. Den som har nyckeln till denna stämpel kan ha skapat filen. Fråga utgivaren.',
    lapsed: 'Stämpelns certifikat har gått ut.',
    stamp: 'En tidsstämpel kan visa när filen stämplades: denna sida granskar inga tidsstämplar.',
    revoked: 'Utgivaren ({house}) litar inte längre på detta certifikat, med verkan från den {date}.',
    broken: 'Inte äkta: filen har ändrats efter att den stämplades.',
    seal: 'Stämpeln är intakt: {name}',
    mailSigned:
      'Äkta och oförändrat: ett meddelande från utgivaren ({house}), undertecknat av {name} ({address}) den {date}.',
    mailChanged: 'Inte äkta: meddelandet har ändrats efter att det undertecknades.',
    mailHead: 'Inte längre som vid undertecknandet: {fields}',
    mailUnsigned: 'Okänt: inget bevisar orden i detta meddelande. Bilagorna bedöms för sig.',
    mailUncertain:
      'Osäkert: {name} ({address}) har undertecknat meddelandet, men inget bevisar att det kommer från utgivaren ({house}) i denna form.',
  },
  es: {
    sealed:
      'Incierto: {reference}, versión\u00A0{version}, intacto desde que el editor ({house}) lo selló. El registro público no contiene esta versión: aquí no se sabe si se sustituyó o se retiró. Pregunte al editor.',
    disowned:
      'Desconocido: {reference}, versión\u00A0{version}. Quien tenga la clave de este sello puede haber creado este archivo. Pregunte al editor.',
    lapsed: 'El certificado del sello ha caducado.',
    stamp: 'Un sello de tiempo puede mostrar cuándo se selló el archivo: esta página no examina ninguno.',
    revoked: 'El editor ({house}) ya no confía en este certificado, con efecto desde el {date}.',
    broken: 'No auténtico: este archivo se modificó después de sellarse.',
    seal: 'Sello intacto: {name}',
    mailSigned: 'Auténtico e intacto: mensaje del editor ({house}), firmado por {name} ({address}) el {date}.',
    mailChanged: 'No auténtico: este mensaje se modificó después de firmarse.',
    mailHead: 'Ya no están como se firmaron: {fields}',
    mailUnsigned: 'Desconocido: nada prueba las palabras de este mensaje. Sus adjuntos se juzgan por separado.',
    mailUncertain:
      'Incierto: {name} ({address}) firmó este mensaje, pero nada prueba que proceda del editor ({house}) en esta forma.',
  },
  pt: {
    sealed:
      'Incerto: {reference}, versão\u00A0{version}, intacto desde que o editor ({house}) o selou. O registo público não contém esta versão: não se sabe aqui se foi substituída ou retirada. Pergunte ao editor.',
    disowned:
      'Desconhecido: {reference}, versão\u00A0{version}. Quem tiver a chave deste selo pode ter criado este ficheiro. Pergunte ao editor.',
    lapsed: 'O certificado do selo expirou.',
    stamp: 'Um selo temporal pode mostrar quando o ficheiro foi selado: esta página não examina nenhum.',
    revoked: 'O editor ({house}) já não confia neste certificado, com efeitos a partir de {date}.',
    broken: 'Não autêntico: este ficheiro foi alterado depois de selado.',
    seal: 'Selo intacto: {name}',
    mailSigned: 'Autêntico e intacto: mensagem do editor ({house}), assinada por {name} ({address}) em {date}.',
    mailChanged: 'Não autêntico: esta mensagem foi alterada depois de assinada.',
    mailHead: 'Já não estão como foram assinados: {fields}',
    mailUnsigned: 'Desconhecido: nada prova as palavras desta mensagem. Os seus anexos são julgados em separado.',
    mailUncertain:
      'Incerto: {name} ({address}) assinou esta mensagem, mas nada prova que venha do editor ({house}) nesta forma.',
  },
  it: {
    sealed:
      'Incerto: {reference}, versione\u00A0{version}, intatto da quando l’editore ({house}) lo ha sigillato. Il registro pubblico non contiene questa versione: qui non si sa se sia stata sostituita o ritirata. Chieda all’editore.',
    disowned:
      'Sconosciuto: {reference}, versione\u00A0{version}. Chiunque abbia la chiave di questo sigillo può aver creato questo file. Chieda all’editore.',
    lapsed: 'Il certificato del sigillo è scaduto.',
    stamp: 'Una marca temporale può mostrare quando è stato apposto un sigillo: questa pagina non ne esamina alcuna.',
    revoked: 'L’editore ({house}) non si fida più di questo certificato, con decorrenza in data {date}.',
    broken: 'Non autentico: questo file è stato modificato dopo essere stato sigillato.',
    seal: 'Sigillo intatto: {name}',
    mailSigned: 'Autentico e intatto: messaggio dell’editore ({house}), firmato da {name} ({address}) in data {date}.',
    mailChanged: 'Non autentico: questo messaggio è stato modificato dopo la firma.',
    mailHead: 'Non sono più come furono firmati: {fields}',
    mailUnsigned: 'Sconosciuto: nulla prova le parole di questo messaggio. I suoi allegati sono giudicati a parte.',
    mailUncertain:
      'Incerto: {name} ({address}) ha firmato questo messaggio, ma nulla prova che provenga dall’editore ({house}) in questa forma.',
  },
  ro: {
    sealed:
      'Incert: {reference}, versiunea\u00A0{version}, nemodificat de când editorul ({house}) l-a sigilat. Registrul public nu conține această versiune: aici nu se știe dacă a fost înlocuită sau retrasă. Întrebați editorul.',
    disowned:
      'Necunoscut: {reference}, versiunea\u00A0{version}. Oricine deține cheia acestui sigiliu poate fi autorul fișierului. Întrebați editorul.',
    lapsed: 'Certificatul sigiliului a expirat.',
    stamp: 'O marcă temporală poate arăta când s-a aplicat sigiliul: această pagină nu examinează niciuna.',
    revoked: 'Editorul ({house}) nu mai are încredere în acest certificat, cu efect de la {date}.',
    broken: 'Neautentic: acest fișier a fost modificat după ce a fost sigilat.',
    seal: 'Sigiliu intact: {name}',
    mailSigned: 'Autentic și nemodificat: mesaj de la editor ({house}), semnat de {name} ({address}) la {date}.',
    mailChanged: 'Neautentic: acest mesaj a fost modificat după ce a fost semnat.',
    mailHead: 'Nu mai sunt așa cum au fost semnate: {fields}',
    mailUnsigned: 'Necunoscut: nimic nu dovedește cuvintele acestui mesaj. Fișierele atașate sunt judecate separat.',
    mailUncertain:
      'Incert: {name} ({address}) a semnat acest mesaj, dar nimic nu dovedește că vine de la editor ({house}) în această formă.',
  },
} as const satisfies Readonly<Record<string, SealWords>>
