/** Countries with their demonyms, aliases after `=`; the seat of government after `@`. One row a country. */
const ROWS = `
Afghanistan: Afghan, Afghans @Kabul
Albania: Albanian, Albanians @Tirana
Algeria: Algerian, Algerians @Algiers
Andorra: Andorran @Andorra la Vella
Angola: Angolan, Angolans @Luanda
Antigua and Barbuda: Antiguan @Saint John's
Argentina: Argentine, Argentinian, Argentines, Argentinians @Buenos Aires
Armenia: Armenian, Armenians @Yerevan
Australia: Australian, Australians, Aussie @Canberra
Austria: Austrian, Austrians @Vienna
Azerbaijan: Azerbaijani, Azeri, Azerbaijanis @Baku
Bahamas: Bahamian @Nassau
Bahrain: Bahraini @Manama
Bangladesh: Bangladeshi, Bangladeshis @Dhaka
Barbados: Barbadian @Bridgetown
Belarus: Belarusian, Belarusians @Minsk
Belgium: Belgian, Belgians @Brussels
Belize: Belizean @Belmopan
Benin: Beninese @Porto-Novo
Bhutan: Bhutanese @Thimphu
Bolivia: Bolivian, Bolivians @Sucre
Bosnia and Herzegovina =Bosnia: Bosnian, Bosnians @Sarajevo
Botswana: Botswanan @Gaborone
Brazil: Brazilian, Brazilians @Brasília
Brunei: Bruneian @Bandar Seri Begawan
Bulgaria: Bulgarian, Bulgarians @Sofia
Burkina Faso: Burkinabe, Burkinabè @Ouagadougou
Burundi: Burundian @Gitega
Cambodia: Cambodian, Cambodians @Phnom Penh
Cameroon: Cameroonian @Yaoundé
Canada: Canadian, Canadians @Ottawa
Cape Verde =Cabo Verde: Cape Verdean @Praia
Central African Republic: @Bangui
Chad: Chadian @N'Djamena
Chile: Chilean, Chileans @Santiago
China: Chinese @Beijing
Colombia: Colombian, Colombians @Bogotá
Comoros: Comorian @Moroni
Democratic Republic of the Congo =DR Congo =DRC =Democratic Republic of Congo: Congolese @Kinshasa
Republic of the Congo =Congo =Congo-Brazzaville: @Brazzaville
Costa Rica: Costa Rican, Costa Ricans @San José
Côte d'Ivoire =Ivory Coast: Ivorian @Yamoussoukro
Croatia: Croatian, Croat, Croatians, Croats @Zagreb
Cuba: Cuban, Cubans @Havana
Cyprus: Cypriot, Cypriots @Nicosia
Czechia =Czech Republic: Czech, Czechs @Prague
Denmark: Danish, Dane, Danes @Copenhagen
Djibouti: Djiboutian @
Dominica: @Roseau
Dominican Republic: Dominican @Santo Domingo
East Timor =Timor-Leste: Timorese @Dili
Ecuador: Ecuadorian, Ecuadorean, Ecuadorians @Quito
Egypt: Egyptian, Egyptians @Cairo
El Salvador: Salvadoran, Salvadorean, Salvadorans @San Salvador
Equatorial Guinea: @Malabo
Eritrea: Eritrean, Eritreans @Asmara
Estonia: Estonian, Estonians @Tallinn
Eswatini =Swaziland: Swazi @Mbabane
Ethiopia: Ethiopian, Ethiopians @Addis Ababa
Fiji: Fijian, Fijians @Suva
Finland: Finnish, Finn, Finns @Helsinki
France: French, Frenchman, Frenchwoman @Paris
Gabon: Gabonese @Libreville
Gambia: Gambian @Banjul
Georgia: Georgian, Georgians @Tbilisi
Germany: German, Germans @Berlin
Ghana: Ghanaian, Ghanaians @Accra
Greece: Greek, Greeks @Athens
Grenada: Grenadian @
Guatemala: Guatemalan, Guatemalans @Guatemala City
Guinea: Guinean @Conakry
Guinea-Bissau: @Bissau
Guyana: Guyanese @Georgetown
Haiti: Haitian, Haitians @Port-au-Prince
Honduras: Honduran, Hondurans @Tegucigalpa
Hungary: Hungarian, Hungarians @Budapest
Iceland: Icelandic, Icelander, Icelanders @Reykjavik
India: Indian, Indians @New Delhi
Indonesia: Indonesian, Indonesians @Jakarta
Iran: Iranian, Iranians @Tehran
Iraq: Iraqi, Iraqis @Baghdad
Ireland: Irish, Irishman, Irishwoman @Dublin
Israel: Israeli, Israelis @Jerusalem
Italy: Italian, Italians @Rome
Jamaica: Jamaican, Jamaicans @
Japan: Japanese @Tokyo
Jordan: Jordanian, Jordanians @Amman
Kazakhstan: Kazakh, Kazakhs, Kazakhstani @Astana
Kenya: Kenyan, Kenyans @Nairobi
Kiribati: @
Kosovo: Kosovar, Kosovan, Kosovars @Pristina
Kuwait: Kuwaiti, Kuwaitis @
Kyrgyzstan: Kyrgyz @Bishkek
Laos: Laotian, Lao @Vientiane
Latvia: Latvian, Latvians @Riga
Lebanon: Lebanese @Beirut
Lesotho: Basotho @Maseru
Liberia: Liberian, Liberians @Monrovia
Libya: Libyan, Libyans @Tripoli
Liechtenstein: @Vaduz
Lithuania: Lithuanian, Lithuanians @Vilnius
Luxembourg: Luxembourgish @
Madagascar: Malagasy @Antananarivo
Malawi: Malawian, Malawians @Lilongwe
Malaysia: Malaysian, Malaysians @Kuala Lumpur
Maldives: Maldivian @Malé
Mali: Malian, Malians @Bamako
Malta: Maltese @Valletta
Marshall Islands: Marshallese @Majuro
Mauritania: Mauritanian @Nouakchott
Mauritius: Mauritian @Port Louis
Mexico: Mexican, Mexicans @Mexico City
Micronesia: Micronesian @
Moldova: Moldovan, Moldovans @Chișinău
Monaco: Monegasque @
Mongolia: Mongolian, Mongolians @Ulaanbaatar
Montenegro: Montenegrin, Montenegrins @Podgorica
Morocco: Moroccan, Moroccans @Rabat
Mozambique: Mozambican @Maputo
Myanmar =Burma: Burmese @Naypyidaw
Namibia: Namibian, Namibians @Windhoek
Nauru: Nauruan @
Nepal: Nepali, Nepalese @Kathmandu
Netherlands =Holland: Dutch, Dutchman, Dutchwoman @The Hague
New Zealand: New Zealander, New Zealanders, Kiwi @Wellington
Nicaragua: Nicaraguan, Nicaraguans @Managua
Niger: Nigerien @Niamey
Nigeria: Nigerian, Nigerians @Abuja
North Korea =DPRK: North Korean, North Koreans @Pyongyang
North Macedonia =Macedonia: Macedonian, Macedonians @Skopje
Norway: Norwegian, Norwegians @Oslo
Oman: Omani @Muscat
Pakistan: Pakistani, Pakistanis @Islamabad
Palau: Palauan @
Palestine: Palestinian, Palestinians @Ramallah
Panama: Panamanian, Panamanians @Panama City
Papua New Guinea: @Port Moresby
Paraguay: Paraguayan @Asunción
Peru: Peruvian, Peruvians @Lima
Philippines: Philippine, Filipino, Filipina, Filipinos @Manila
Poland: Polish, Pole, Poles @Warsaw
Portugal: Portuguese @Lisbon
Qatar: Qatari, Qataris @Doha
Romania: Romanian, Romanians @Bucharest
Russia =Russian Federation: Russian, Russians @Moscow
Rwanda: Rwandan, Rwandans @Kigali
Saint Lucia =St. Lucia: @
Saint Kitts and Nevis: @
Samoa: Samoan, Samoans @Apia
San Marino: @
São Tomé and Príncipe: @
Saudi Arabia: Saudi, Saudis @Riyadh
Senegal: Senegalese @Dakar
Serbia: Serbian, Serb, Serbians, Serbs @Belgrade
Seychelles: Seychellois @
Sierra Leone: Sierra Leonean @Freetown
Singapore: Singaporean, Singaporeans @
Slovakia: Slovak, Slovaks, Slovakian @Bratislava
Slovenia: Slovenian, Slovene, Slovenes @Ljubljana
Solomon Islands: @Honiara
Somalia: Somali, Somalis, Somalian @Mogadishu
South Africa: South African, South Africans @Pretoria
South Korea: South Korean, South Koreans @Seoul
South Sudan: South Sudanese @Juba
Spain: Spanish, Spaniard, Spaniards @Madrid
Sri Lanka: Sri Lankan, Sri Lankans @Colombo
Sudan: Sudanese @Khartoum
Suriname: Surinamese @Paramaribo
Sweden: Swedish, Swede, Swedes @Stockholm
Switzerland: Swiss @Bern
Syria: Syrian, Syrians @Damascus
Taiwan: Taiwanese @Taipei
Tajikistan: Tajik, Tajiks @Dushanbe
Tanzania: Tanzanian, Tanzanians @Dodoma
Thailand: Thai, Thais @Bangkok
Togo: Togolese @Lomé
Tonga: Tongan, Tongans @
Trinidad and Tobago: Trinidadian @
Tunisia: Tunisian, Tunisians @Tunis
Turkey =Türkiye: Turkish, Turk, Turks @Ankara
Turkmenistan: Turkmen @Ashgabat
Tuvalu: Tuvaluan @
Uganda: Ugandan, Ugandans @Kampala
Ukraine: Ukrainian, Ukrainians @Kyiv
United Arab Emirates =UAE: Emirati, Emiratis @Abu Dhabi
United Kingdom =UK =U.K. =Britain =Great Britain: British, Briton, Britons @London
United States =US =U.S. =USA =U.S.A. =America =United States of America: American, Americans @Washington
Uruguay: Uruguayan @Montevideo
Uzbekistan: Uzbek, Uzbeks @Tashkent
Vanuatu: @Port Vila
Vatican City =Vatican: @
Venezuela: Venezuelan, Venezuelans @Caracas
Vietnam: Vietnamese @Hanoi
Yemen: Yemeni, Yemenis @Sanaa
Zambia: Zambian, Zambians @Lusaka
Zimbabwe: Zimbabwean, Zimbabweans @Harare
England: English, Englishman, Englishwoman @
Scotland: Scottish, Scot, Scots @
Wales: Welsh, Welshman @
Northern Ireland: Northern Irish @
Hong Kong: @
Puerto Rico: Puerto Rican @
Greenland: Greenlandic, Greenlander, Greenlanders @
Faroe Islands: Faroese @
Gibraltar: @
Bermuda: Bermudian @
Macau: @
Crimea: Crimean @
Chechnya: Chechen, Chechens @
Catalonia: Catalan, Catalans @
Kurdistan: Kurdish, Kurd, Kurds @
Tibet: Tibetan, Tibetans @
Europe: European, Europeans @
Africa: African, Africans @
Asia: Asian, Asians @
North America: North American @
South America: South American @
Latin America: Latin American @
Central America: Central American @
Middle East: Middle Eastern @
Scandinavia: Scandinavian, Nordic @
Antarctica: Antarctic @
Oceania: @
`

/** A further set of adjectives of origin and faith that belong to no row above. */
const OTHERS =
  'Arab Arabs Arabic Western Eastern Northern Southern Soviet Roman Baltic Balkan Bavarian Basque Flemish Walloon Californian Texan Floridian Hawaiian Caribbean Pacific Atlantic Mediterranean Alpine Andean Amazonian Siberian Jewish Jew Jews Muslim Muslims Islamic Islamist Christian Christians Catholic Catholics Protestant Protestants Hindu Hindus Buddhist Buddhists Sikh Sikhs Orthodox Anglican Hispanic Latino Latinos Slavic Celtic Persian Māori Maori Aboriginal Indigenous Hutu Tutsi Pashtun Sunni Shia Shiite Alawite Druze Houthi Houthis Hebrew Mandarin Cantonese Swahili Hindi Urdu Latin Democrat Democrats Democratic Republican Republicans Conservative Conservatives Labour Liberal Liberals Tory Tories Victorian Londoner Londoners Parisian Berliner Berliners'

type Country = {
  readonly name: string
  readonly aliases: readonly string[]
  readonly demonyms: readonly string[]
  readonly seat: string | null
}

let parsed: readonly Country[] | null = null

/** Countries and continents with aliases, demonyms and the seat of government; parsed on first use. */
export function countries(): readonly Country[] {
  parsed ??= ROWS.trim()
    .split('\n')
    .map(row => {
      const [left = '', right = ''] = row.split(':')
      const [name = '', ...aliases] = left.split(' =')
      const [words = '', seat = ''] = right.split('@')
      return {
        name: name.trim(),
        aliases: aliases.map(alias => alias.trim()),
        demonyms: words
          .split(',')
          .map(word => word.trim())
          .filter(word => word !== ''),
        seat: seat.trim() === '' ? null : seat.trim(),
      }
    })
  return parsed
}

let adjectives: ReadonlySet<string> | null = null

/** Adjectives and nouns of origin, faith and party ("Ukrainian", "Swiss", "Muslim"), which alone name nothing. */
export function demonyms(): ReadonlySet<string> {
  adjectives ??= new Set([...countries().flatMap(country => country.demonyms), ...OTHERS.split(' ')])
  return adjectives
}
