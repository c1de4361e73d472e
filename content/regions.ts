/**
 * Telephone numbers by country: the medical emergency number (the ambulance, or the one number that covers it),
 * a crisis line (suicide, mental health) and a national poison information number.
 *
 * Checked on 2026-11-22 against stored copies of public pages, not by dialling and not on the live pages.
 * Every number carries the source that was read for it. A country or a service without a source, one whose sources
 * contradict each other, and a number that differs within the country are left out on purpose, so that the wording
 * without a number shows. Never fill a gap from memory: a wrong number here can kill.
 *
 * "Secondary" in a comment: no source of the service itself or of a public authority was read for that number.
 * "ECC" and "LPN" name two data sets that were compared with every emergency number: the emergency number file of
 * Android (LineageOS/android_packages_services_Telephony, ecc/input/eccdata.txt: numbers that reach an ambulance) and the short number metadata of google/libphonenumber (July
 * 2026, emergency numbers of any service). Where no comment says otherwise, both have the number.
 * Where the stored copy of a page had no title, the title here says in our words what the page is.
 */
import type {Regions, Source} from './schema.js';

/** "The same emergency number anywhere in the EU". It names no member states; ECC has 112 for each one listed here. */
const eu112: Source = {
  title: '112 Day raises awareness on EU emergency number',
  container: 'European Commission',
  url: 'https://digital-strategy.ec.europa.eu/en/news/112-day-raises-awareness-eu-emergency-number',
};

const hrsaPoisonHelp: Source = {
  title: 'Poison Help',
  container: 'US Health Resources and Services Administration',
  url: 'https://poisonhelp.hrsa.gov/',
};

const mhcc988: Source = {
  title: '988 launches in Canada',
  container: 'Mental Health Commission of Canada',
  url: 'https://mentalhealthcommission.ca/catalyst/988-launches-in-canada/',
};

const healthInfoNz: Source = {
  title: 'Emergency medical help',
  container: 'HealthInfo Canterbury',
  year: 2022,
  url: 'https://www.healthinfo.org.nz/emergency-help.htm',
};

const antigifcentrum: Source = {
  title: 'Over ons',
  container: 'Antigifcentrum',
  url: 'https://www.antigifcentrum.be/over-ons',
};

const gesundheitGvAt: Source = {
  title: 'Vergiftung: Notruf und Beratung',
  container: 'Gesundheitsportal Österreich (gesundheit.gv.at)',
  year: 2021,
  url: 'https://gesundheit.gv.at/service/notruf/vergiftungsinformationszentrale',
};

const graubuenden: Source = {
  title: 'Emergencies',
  container: 'Canton of Graubünden',
  url: 'https://hallo.gr.ch/en/gesundheit/notfall/Seiten/default.aspx?isdlg=1',
};

const emergencyEu = {number: '112', source: eu112} as const;

export const regions = {
  // English-speaking countries, and countries where English is widely used

  US: {
    emergency: {number: '911', source: hrsaPoisonHelp},
    crisis: {
      number: '988',
      source: {
        title: 'Dial 988 to Access 24 hour Emotional Support and Resources',
        container: 'California Department of Corrections and Rehabilitation (CCJBH)',
        year: 2022,
        url: 'https://www.cdcr.ca.gov/ccjbh/2022/07/19/dial-988-to-access-24-hour-emotional-support-and-resources/',
      },
    },
    poison: {number: '1 800 222 1222', source: hrsaPoisonHelp},
  },
  CA: {
    emergency: {number: '911', source: mhcc988},
    crisis: {number: '988', source: mhcc988},
  },
  // No poison number: none for the public was found.
  GB: {
    emergency: {
      number: '999',
      source: {
        title: 'Calling 999',
        container: 'London Ambulance Service NHS Trust',
        url: 'https://www.londonambulance.nhs.uk/calling-us/calling-999/',
      },
    },
    crisis: {
      number: '116 123',
      source: {
        title: 'Contact a Samaritan',
        container: 'Samaritans',
        url: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
      },
    },
  },
  IE: {
    emergency: emergencyEu,
    // Secondary; newstalk.com agrees.
    crisis: {
      number: '116 123',
      source: {
        title: 'Samaritans answer 2.9m calls since 2014; charity to play crucial role in new mental help phone service',
        container: 'Irish Examiner',
        url: 'https://www.irishexaminer.com/breakingnews/ireland/samaritans-answer-29m-calls-since-2014-charity-to-play-crucial-role-in-new-mental-help-phone-service-914684.html',
      },
    },
    // From 8 am to 10 pm.
    poison: {
      number: '01 809 2166',
      source: {
        title: 'What we do',
        container: 'National Poisons Information Centre of Ireland',
        url: 'https://poisons.ie/about/what-we-do/',
      },
    },
  },
  AU: {
    emergency: {
      number: '000',
      source: {
        title: 'What care do I need?',
        container: 'Healthdirect Australia',
        url: 'https://www.healthdirect.gov.au/what-care-do-i-need',
      },
    },
    crisis: {
      number: '13 11 14',
      source: {
        title: 'Frequently Asked Questions',
        container: 'Lifeline Harbour to Hawkesbury',
        url: 'https://lifelineh2h.org.au/get-help/telephone-crisis-support/faqs/',
      },
    },
    poison: {
      number: '13 11 26',
      source: {
        title: 'Poisons Information Centre',
        container: 'Queensland Health',
        year: 2023,
        url: 'https://www.poisonsinfo.health.qld.gov.au',
      },
    },
  },
  NZ: {
    emergency: {number: '111', source: healthInfoNz},
    crisis: {
      number: '1737',
      source: {
        title: '1737 – Need to talk?',
        container: 'Pegasus Health',
        url: 'https://www.pegasus.health.nz/?p=6300',
      },
    },
    poison: {number: '0800 764 766', source: healthInfoNz},
  },
  IN: {
    // Secondary (press report on the Home Ministry). 112 joins the police, fire and health (108) numbers.
    emergency: {
      number: '112',
      source: {
        title: 'Dial 112 for help in any emergency, to kick off in 14 states and union territories',
        container: 'NDTV',
        year: 2019,
        url: 'https://www.ndtv.com/india-news/dial-112-for-help-in-any-emergency-to-kick-off-in-14-states-union-territories-on-february-19-1993816',
      },
    },
    // Secondary (press report on the Health Ministry's answer in parliament); four more reports agree.
    crisis: {
      number: '14416',
      source: {
        title: 'Tele-MANAS mental health helpline handles over 18.1 lakh calls: Centre',
        container: 'The Shillong Times',
        year: 2025,
        url: 'https://theshillongtimes.com/2025/02/07/tele-manas-mental-health-helpline-handles-over-18-1-lakh-calls-centre/',
      },
    },
  },
  SG: {
    emergency: {
      number: '995',
      source: {
        title: 'SCDF Emergency Medical Services',
        container: 'Singapore Civil Defence Force',
        url: 'https://www.scdf.gov.sg/home/about-us/information-on-ems/scdf-emergency-medical-services',
      },
    },
    // Secondary; four more reports agree, one of 2025.
    crisis: {
      number: '1767',
      source: {
        title: 'Samaritans of Singapore: 24-hour WhatsApp service CareText',
        container: 'CNA',
        url: 'https://www.channelnewsasia.com/singapore/suicide-whatsapp-service-caretext-samaritans-singapore-help-2929241',
      },
    },
  },
  HK: {
    emergency: {
      number: '999',
      source: {
        title: 'How to call an ambulance',
        container: 'Hong Kong Fire Services Department',
        url: 'https://www.hkfsd.gov.hk/eng/source/safety/uambu.htm',
      },
    },
  },
  PH: {
    // Secondary (press report on the national police): 911, then 3 for medical emergencies.
    emergency: {
      number: '911',
      source: {
        title: 'PNP expands 911: mental health helpline',
        container: 'Dito sa Pilipinas',
        year: 2025,
        url: 'https://ditosapilipinas.com/national/news/article/08/22/2025/pnp-expands-911-mental-health-helpine/1906',
      },
    },
    // Secondary (press report on the Interior Department); the line of the National Center for Mental Health.
    crisis: {
      number: '1553',
      source: {
        title: 'DILG: mental health crisis line',
        container: 'Dito sa Pilipinas',
        year: 2025,
        url: 'https://ditosapilipinas.com/national/news/article/06/25/2025/dilg-mental-health-crisis-line/1711',
      },
    },
  },
  KE: {
    // Secondary (press report on the police: 911, 112 and 999 for an emergency of any nature).
    emergency: {
      number: '999',
      source: {
        title: 'Police announce toll free emergency contacts ahead of polls',
        container: 'The Star, Kenya',
        year: 2022,
        url: 'https://www.the-star.co.ke/news/2022-08-07-police-announce-toll-free-emergency-contacts-ahead-of-polls',
      },
    },
  },
  BD: {
    // Secondary (press report on the police, who run it).
    emergency: {
      number: '999',
      source: {
        title: 'IGP for faster 999 emergency response',
        container: 'The Daily Star',
        year: 2024,
        url: 'https://www.thedailystar.net/news/bangladesh/news/igp-faster-999-emergency-response-3716286',
      },
    },
  },

  // Latin America

  MX: {
    // Secondary (press report on the security ministry of Michoacán); a report on the federal ministry agrees.
    emergency: {
      number: '911',
      source: {
        title: 'Sistema de Emergencias 911, aliado de las y los michoacanos ante cualquier eventualidad: SSP',
        container: 'Noventa Grados',
        year: 2026,
        url: 'https://www.noventagrados.com.mx/politica/sistema-de-emergencias-911-aliado-de-las-y-los-michoacanos-ante-cualquier-eventualidad-ssp.htm',
      },
    },
  },
  CO: {
    // Secondary (quotes Función Pública: the one national emergency number).
    emergency: {
      number: '123',
      source: {
        title: 'Número para llamar a emergencias: ¿es el mismo en toda Colombia?',
        container: 'W Radio',
        year: 2023,
        url: 'https://wradio.com.co/2023/08/25/numero-para-llamar-a-emergencias-es-el-mismo-en-toda-colombia/?outputType=amp',
      },
    },
  },
  CL: {
    emergency: {
      number: '131',
      source: {
        title: 'Emergency Contact Information for U.S. Citizens',
        container: 'U.S. Embassy in Chile',
        url: 'https://cl.usembassy.gov/u-s-citizen-services/emergency-contact/',
      },
    },
  },
  EC: {
    emergency: {
      number: '911',
      source: {
        title:
          'Uso adecuado del 9-1-1 permite optimizar recursos de primera respuesta para solventar la emergencia sanitaria nacional',
        container: 'Servicio Integrado de Seguridad ECU 911',
        url: 'https://www.ecu911.gob.ec/uso-adecuado-del-9-1-1-permite-optimizar-recursos-de-primera-respuesta-para-solventar-la-emergencia-sanitaria-nacional/',
      },
    },
  },
  BR: {
    // Secondary; the state of Minas Gerais (mg.gov.br) names SAMU 192 too.
    emergency: {
      number: '192',
      source: {
        title: 'What to do if you fall ill in Brazil',
        container: 'Brazil.com',
        url: 'https://brazil.com/travel/what-to-do-if-you-fall-ill-in-brazil/',
      },
    },
    // Secondary (quotes CVV, which runs it with the Ministry of Health); four more reports agree.
    crisis: {
      number: '188',
      source: {
        title: 'CVV: ligação gratuita para o 188 em todo o Brasil',
        container: 'Claudia',
        year: 2018,
        url: 'https://claudia.abril.com.br/noticias/suicidio-cvv-ligacao-gratuita/',
      },
    },
  },

  // Europe

  DE: {
    emergency: emergencyEu,
    // Church radio on the churches' own line; two more sources agree.
    crisis: {
      number: '0800 1110111',
      source: {
        title: 'TelefonSeelsorge jetzt unter ökumenischem Dachverband',
        container: 'DOMRADIO.DE',
        url: 'https://www.domradio.de/artikel/telefonseelsorge-jetzt-unter-oekumenischem-dachverband',
      },
    },
    // No poison number: each centre has its own.
  },
  AT: {
    // The same page has the European number 112 too.
    emergency: {number: '144', source: gesundheitGvAt},
    // The church that runs it (katholisch.at) agrees.
    crisis: {
      number: '142',
      source: {
        title: 'Telefonseelsorge 25 Jahre amtlicher Notruf',
        container: 'ORF Burgenland',
        year: 2023,
        url: 'https://burgenland.orf.at/stories/3207209/',
      },
    },
    poison: {number: '01 406 43 43', source: gesundheitGvAt},
  },
  CH: {
    emergency: {number: '144', source: graubuenden},
    poison: {number: '145', source: graubuenden},
  },
  FR: {
    emergency: emergencyEu,
    crisis: {
      number: '3114',
      source: {
        title: 'Le 3114 : un nouveau numéro national de prévention du suicide',
        container: 'Service-Public.fr',
        year: 2021,
        url: 'https://www.service-public.fr/particuliers/actualites/A15206',
      },
    },
  },
  BE: {
    emergency: emergencyEu,
    poison: {number: '070 245 245', source: antigifcentrum},
  },
  LU: {
    emergency: emergencyEu,
    // The Belgian centre answers; esante.lu agrees.
    poison: {number: '8002 5500', source: antigifcentrum},
  },
  NL: {
    emergency: emergencyEu,
    crisis: {
      number: '113',
      source: {
        title: 'Schoolopdracht over zelfdoding en/of 113',
        container: '113 Zelfmoordpreventie',
        url: 'https://www.113.nl/schoolopdracht',
      },
    },
  },
  ES: {
    emergency: emergencyEu,
    // The public broadcaster on the Ministry of Health; the official gazette, quoted by maldita.es, agrees.
    crisis: {
      number: '024',
      source: {
        title: 'Sanidad presenta el teléfono de prevención del suicidio',
        container: 'RTVE',
        year: 2022,
        url: 'https://www.rtve.es/noticias/20220509/sanidad-presenta-telefono-prevencion-suicidio/2347183.shtml',
      },
    },
  },
  PT: {
    emergency: emergencyEu,
    // Secondary (press report on the law and its decree); five more reports agree.
    crisis: {
      number: '1411',
      source: {
        title: '1411: Linha Nacional de Prevenção do Suicídio arranca com atendimento 24 horas',
        container: '24notícias (SAPO)',
        year: 2025,
        url: 'https://24noticias.sapo.pt/atualidade/artigos/1411-linha-nacional-de-prevencao-do-suicidio-arranca-com-atendimento-24-horas',
      },
    },
  },
  IT: {emergency: emergencyEu},
  PL: {
    emergency: emergencyEu,
    // The national press agency, some years old; a school's undated list agrees.
    crisis: {
      number: '800 70 2222',
      source: {
        title: 'Na kryzys telefon 800 70 2222',
        container: 'Serwis Zdrowie PAP',
        url: 'https://zdrowie.pap.pl/psyche/na-kryzys-telefon-800-70-2222',
      },
    },
  },
  SE: {
    emergency: emergencyEu,
    // Secondary (a foundation that supports it).
    crisis: {
      number: '90101',
      source: {
        title: 'Självmordslinjen',
        container: 'Kronprinsessparets Stiftelse',
        url: 'https://www.kronprinsessparetsstiftelse.se/projekt/sjalvmordsupplysningen.html',
      },
    },
    // Answered day and night. The centre asks callers with an acute poisoning to dial 112 and ask for Giftinformation.
    poison: {
      number: '010 456 67 00',
      source: {
        title: 'Vanliga frågor om Giftinformationscentralen',
        container: 'Giftinformationscentralen',
        url: 'https://giftinformation.se/om-giftinformationscentralen-avd/faq/',
      },
    },
  },
  NO: {
    emergency: {
      number: '113',
      source: {
        title: 'Akutte helseproblemer',
        container: 'Rusfeltet',
        url: 'https://www.rusfeltet.no/fag-og-politikk/for-pasienter-og-parorende/abc-til-rusbehandling/akutte-helseproblemer',
      },
    },
    poison: {
      number: '22 59 13 00',
      source: {
        title: 'Om Giftinformasjonen',
        container: 'Helsenorge',
        url: 'https://www.helsenorge.no/giftinformasjon/om/',
      },
    },
  },
  DK: {
    emergency: {
      number: '112',
      source: {
        title: 'Når du ringer 112',
        container: 'Region Nordjylland',
        url: 'https://rn.dk/da/Sundhed/Akut-sygdom/Naar-du-ringer-112',
      },
    },
  },
  FI: {
    emergency: emergencyEu,
    // Terveyskylä and the Helsinki hospital district, which runs the centre, agree.
    poison: {
      number: '0800 147 111',
      source: {
        title: 'Poisoning',
        container: 'Finnish Red Cross',
        url: 'https://www.redcross.fi/first-aid/first-aid-instructions/poisoning/',
      },
    },
  },
  CZ: {
    emergency: emergencyEu,
    // Secondary; detlek.cz agrees.
    poison: {
      number: '224 919 293',
      source: {
        title: 'Kdy se obrátit na Toxikologické informační středisko (TIS)',
        container: 'nkcpu.cz',
        url: 'https://www.nkcpu.cz/kdy-se-obratit-na-toxikologicke-informacni-stredisko-tis',
      },
    },
  },
  RO: {emergency: emergencyEu},
  GR: {
    emergency: emergencyEu,
    // Secondary.
    crisis: {
      number: '1018',
      source: {
        title:
          'Παγκόσμια Ημέρα Ψυχικής Υγείας: Όλες οι τηλεφωνικές γραμμές και οι φορείς που προσφέρουν δωρεάν βοήθεια',
        container: 'Reader.gr',
        year: 2025,
        url: 'https://www.reader.gr/ygeia/pagkosmia-imera-psyhikis-ygeias-oles-oi-tilefonikes-grammes-kai-oi-foreis-poy-prosferoyn-dorean/618464',
      },
    },
  },
  HU: {
    emergency: emergencyEu,
    // Secondary (news agency report on the association that runs it).
    crisis: {
      number: '116 123',
      source: {
        title: 'Magyar Lelki Elsősegély Telefonszolgálatok Szövetsége: 170 ezer hívás',
        container: 'Felvidék.ma',
        url: 'https://felvidek.ma/?p=283210',
      },
    },
  },
  BG: {emergency: emergencyEu},
  HR: {emergency: emergencyEu},
  CY: {emergency: emergencyEu},
  EE: {emergency: emergencyEu},
  LV: {
    emergency: {
      number: '112',
      source: {
        title: 'Single emergency call number 112 in Europe',
        container: 'State Fire and Rescue Service of Latvia',
        url: 'https://vugd.gov.lv/en/single-emergency-call-number-112-europe',
      },
    },
  },
  LT: {emergency: emergencyEu},
  MT: {emergency: emergencyEu},
  SK: {emergency: emergencyEu},
  SI: {emergency: emergencyEu},
  UA: {
    // Secondary. ECC and LPN agree; a single 112 is being built.
    emergency: {
      number: '103',
      source: {
        title: 'Коли кожна секунда вирішує все: які виклики вважають екстреними для швидкої в Україні',
        container: 'ТСН',
        year: 2025,
        url: 'https://tsn.ua/lady/zdorovye/aktualnaya-tema/koly-kozna-sekunda-vyrishuye-vse-iaki-vyklyky-vvazaiut-ekstrenymy-dlia-shvydkoyi-v-ukrayini-2945966.html',
      },
    },
  },
  TR: {
    emergency: {
      number: '112',
      source: {
        title: 'Acil Durumda Sadece 112',
        container: 'T.C. Sağlık Bakanlığı, Kaynarca Devlet Hastanesi',
        year: 2020,
        url: 'https://kaynarcadh.saglik.gov.tr/TR-499182/acil-durumda-sadece-112.html',
      },
    },
    // Secondary (interview with a physician of the Health Ministry's centre).
    poison: {
      number: '114',
      source: {
        title: 'Zehirlenme şüphesinde ilk adres ALO 114',
        container: 'Yeni Şafak',
        year: 2025,
        url: 'https://www.yenisafak.com/gundem/zehirlenme-suphesinde-ilk-adres-alo-114-4770734',
      },
    },
  },

  // Asia, the Middle East and North Africa

  CN: {
    emergency: {
      number: '120',
      source: {
        title: 'Foreign travel advice: China, Health',
        container: 'GOV.UK',
        url: 'https://www.gov.uk/foreign-travel-advice/china/health',
      },
    },
  },
  TW: {
    emergency: {
      number: '119',
      source: {
        title: 'Introduction of 119, Fire Bureau',
        container: 'Fire Bureau, Kaohsiung City Government',
        url: 'https://fdkc.kcg.gov.tw/en/Content_List.aspx?n=F3C19CC58F804FC4',
      },
    },
  },
  JP: {
    emergency: {
      number: '119',
      source: {
        title: 'Making an emergency call',
        container: 'Odate City',
        url: 'https://www.city.odate.lg.jp/city/foreign-language/english/emergency-call',
      },
    },
  },
  KR: {
    // ECC lists 119 for fire only; LPN and four more sources have it for the ambulance or without a service.
    emergency: {
      number: '119',
      source: {
        title: 'Seoul Citizens Call 119 Every 12.8 Seconds',
        container: 'Seoul Metropolitan Government',
        url: 'https://english.seoul.go.kr/seoul-citizens-call-119-every-12-8-seconds/',
      },
    },
    // The Ministry of Health and Welfare's announcement, kept by KDI.
    crisis: {
      number: '109',
      source: {
        title: '분산된 자살예방 상담전화 1월 1일부터 ‘109’로 통합 운영',
        container: '보건복지부 (KDI 경제교육·정보센터)',
        year: 2024,
        url: 'https://eiec.kdi.re.kr/policy/materialView.do?num=246730',
      },
    },
  },
  MY: {
    // Secondary (press report on a joint statement of the ministries).
    emergency: {
      number: '999',
      source: {
        title: 'Review for NG MERS 999',
        container: 'The Star, Malaysia',
        year: 2025,
        url: 'https://www.thestar.com.my/news/nation/2025/11/22/review-for-ng-mers-999',
      },
    },
  },
  SA: {
    // Secondary (press report on the Saudi Red Crescent Authority, which runs it); three more reports agree.
    emergency: {
      number: '997',
      source: {
        title: 'Saudi Red Crescent Authority: steps to request the ambulance service (in Arabic)',
        container: 'Adwaa Alwatan',
        url: 'https://adwaalwatan.com/3459394',
      },
    },
  },
  IL: {
    emergency: {
      number: '101',
      source: {
        title: 'Ministry of Health confirms MDA as Israel’s First Response organisation',
        container: 'Magen David Adom UK',
        url: 'https://mdauk.org/ministry-of-health-confirms-mda-as-israels-first-response-organisation/',
      },
    },
  },
} as const satisfies Regions;
