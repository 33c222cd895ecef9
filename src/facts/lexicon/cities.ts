/*!
 * Cities and large towns in English spelling, from the time zone names as well.
 * Adapted from the lexicon of compromise (https://github.com/spencermountain/compromise), with additions:
 *
 * The MIT License (MIT)
 *
 * Copyright (c) 2019 Spencer Kelly
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal
 * in the Software without restriction, including without limitation the rights
 * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 * copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all
 * copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
 * SOFTWARE.
 */

const CITIES = `
Aalborg,Aarhus,Aberdeen,Abidjan,Abu Dhabi,Abuja,Acapulco,Accra,Adak,Adana,Addis Ababa,Adelaide,Aden
Agadir,Agartala,Agra,Ahmedabad,Ahvaz,Aizawl,Akron,Al Basrah Al Qadimah,Al Mawsil Al Jadidah,Albany
Albuquerque,Aleppo,Alexandria,Algiers,Alice Springs,Almaty,Amaravati,Amarillo,Amman,Amritsar
Amsterdam,Anadyr,Anaheim,Anapolis,Anchorage,Ancona,Andorra,Anguilla,Ankara,Ann Arbor,Annapolis
Antalya,Antananarivo,Antigua,Antofagasta,Antwerp,Aqaba,Aqtau,Aqtobe,Araguaina,Arequipa,Arlington
Aruba,Arusha,Ashdod,Ashgabat,Asmera,Astrakhan,Asuncion,Asunción,Aswan,Athens,Atlanta,Atlantic City
Atyrau,Auckland,Austin,Aveiro,Baghdad,Bago,Baguio,Bahia,Bahia Banderas,Bahrain,Bakersfield,Bakhmut
Baku,Ballarat,Baltimore,Bamako,Bandar Abbas,Bandung,Bangalore,Bangkok,Bangor,Bangui,Banja Luka
Banjul,Baotou,Barbados,Barcelona,Bari,Barnaul,Barranquilla,Basel,Basra,Basrah,Bath,Baton Rouge
Bayan Nur,Beersheba,Beijing,Beira,Beirut,Belem,Belfast,Belgorod,Belgrade,Belize,Belo Horizonte,Belém
Bengaluru,Benghazi,Benin City,Bergen,Berlin,Bern,Bethlehem,Beverly Hills,Bhopal,Bhubaneshwar,Bilbao
Birmingham,Bishkek,Bissau,Blanc-Sablon,Blantyre,Bloemfontein,Boa Vista,Bogota,Bogotá,Boise,Bologna
Bonn,Bordeaux,Boston,Bradford,Braga,Brasilia,Brasília,Bratislava,Brazzaville,Bremen,Brest,Brighton
Brisbane,Bristol,Brno,Broken Hill,Brooklyn,Bruges,Brunei,Brussels,Bucharest,Budapest,Buenos Aires
Buffalo,Bujumbura,Bukavu,Bulawayo,Burgas,Burlington,Bursa,Busan,Busingen,Butuan,Cagliari,Cairns
Cairo,Calais,Calcutta,Calgary,Cali,Camayenne,Cambridge,Cambridge Bay,Campo Grande,Can Tho,Canberra
Cancun,Cape Town,Caracas,Cardiff,Cartagena,Casablanca,Catamarca,Catania,Cayenne,Cayman,Cebu
Cebu City,Ceuta,Chandigarh,Changchun,Changsha,Changzhou,Charleston,Charlotte,Charlottetown
Chattanooga,Chattogram,Chengdu,Chengzhong,Chennai,Chernihiv,Chiang Mai,Chicago,Chihuahua,Chisinau
Chita,Chittagong,Chongqing,Christchurch,Cincinnati,Ciudad Juarez,Ciudad Juárez,Cleveland,Cluj-Napoca
Cochabamba,Coimbatore,Coimbra,Cologne,Colombo,Columbus,Compton,Conakry,Concepción,Constanta
Constantine,Copenhagen,Coral Harbour,Cordoba,Cork,Corpus Christi,Costa Rica,Cotonou,Coventry
Cox's Bazar,Coyhaique,Craiova,Creston,Cuenca,Cuiaba,Culiacán,Curacao,Curitiba,Cusco,Córdoba,Cúcuta
Da Nang,Dadonghai,Daegu,Daejeon,Dakar,Dalian,Dallas,Damascus,Dammam,Danmarkshavn,Dar Es Salaam
Dar es Salaam,Darwin,Daugavpils,Davao,Davos,Dawson,Dawson Creek,Dehradun,Delft,Delhi,Denpasar,Denver
Derby,Derry,Des Moines,Detroit,Dhaka,Dijon,Dili,Dispur,Diyarbakir,Djibouti,Dnipro,Dodoma,Doha
Dominica,Donetsk,Dongguan,Dortmund,Douala,Dresden,Dubai,Dublin,Dubrovnik,Duesseldorf,Duluth,Dundee
Dunedin,Dunkirk,Durban,Durham,Durrës,Dushanbe,Düsseldorf,East London,Edinburgh,Edmonton,Eilat
Eindhoven,Eirunepe,El Aaiun,El Fasher,El Paso,El Salvador,Eldoret,Entebbe,Enugu,Erbil,Espoo,Essen
Eucla,Eugene,Exeter,Fairbanks,Faisalabad,Fallujah,Famagusta,Faro,Fes,Fez,Flint,Florence
Fort Lauderdale,Fort Nelson,Fort Worth,Fortaleza,Foshan,Francistown,Frankfurt,Fredericton,Freetown
Freiburg,Fresno,Fukuoka,Fukuyama,Funchal,Gaborone,Galle,Galveston,Galway,Gandhinagar,Gangtok,Gao
Gaza,Gaza City,Gaziantep,Gdansk,Gdynia,Geelong,Geneva,Genoa,Ghent,Gibraltar,Gisborne,Gitega,Giza
Glace Bay,Glasgow,Godthab,Gold Coast,Goma,Gondar,Goose Bay,Gothenburg,Gqeberha,Granada,Grand Rapids
Grand Turk,Graz,Green Bay,Grenada,Grenoble,Groningen,Grozny,Guadalajara,Guadalupe,Guadeloupe
Guangzhou,Guatemala,Guatemala City,Guayaquil,Guernsey,Gujrat,Gulu,Guwahati,Guyana,Gwangju,Haifa
Haiphong,Halifax,Hamburg,Hamilton,Hangzhou,Hannover,Hanoi,Harare,Harbin,Hargeisa,Harlem,Harrisburg
Hartford,Havana,Hebron,Hefei,Helsinki,Heraklion,Herat,Hermosillo,Hiroshima,Ho Chi Minh,Hobart
Hodeidah,Hollywood,Homs,Hong Kong,Honiara,Honolulu,Houston,Hovd,Hue,Hull,Hyderabad,Iași,Ibadan,Idlib
Imphal,Incheon,Indianapolis,Indore,Innsbruck,Inuvik,Invercargill,Inverness,Ipoh,Iqaluit,Irkutsk
Isfahan,Islamabad,Isle of Man,Islington,Istanbul,Itanagar,Izmir,Iztapalapa,Jackson,Jacksonville
Jaffna,Jaipur,Jakarta,Jalalabad,Jamaica,Jammu,Jayapura,Jeddah,Jenin,Jersey,Jerusalem,Jilin,Jinan
Johannesburg,Johor Bahru,Jos,Juba,Jujuy,Juneau,Kabul,Kaduna,Kaliningrad,Kallakurichi,Kamchatka
Kampala,Kandahar,Kandy,Kano,Kanpur,Kansas City,Kaohsiung,Karachi,Karaj,Karbala,Karlsruhe,Kathmandu
Katmandu,Katowice,Kaunas,Kawaguchi,Kazan,Khan Younis,Khandyga,Kharkiv,Khartoum,Kherson,Kiel,Kiev
Kigali,Kingston,Kinshasa,Kirkuk,Kirov,Kisangani,Kismayo,Kisumu,Kitwe,Klaipeda,Knoxville,Kobe,Kochi
Kohima,Kolkata,Kopavogur,Kosice,Kowloon,Krakow,Kralendijk,Kramatorsk,Krasnoyarsk,Kuala Lumpur
Kuching,Kumasi,Kunduz,Kunming,Kunshan,Kursk,Kuwait,Kyiv,Kyoto,La Paz,La Plata,La Rioja,Lagos,Lahore
Lansing,Lanzhou,Laredo,Larnaca,Las Vegas,Launceston,Lausanne,Le Mans,Leeds,Leicester,Leiden,Leipzig
Leiria,Lexington,León,Libreville,Liege,Lille,Lilongwe,Lima,Limassol,Limerick,Lincoln,Lindeman,Linz
Lisbon,Little Rock,Liverpool,Ljubljana,Lome,Lomé,London,Londonderry,Long Beach,Lord Howe,Los Alamos
Los Angeles,Louisville,Lower Princes,Luanda,Luang Prabang,Lubbock,Lublin,Lubumbashi,Lucknow,Ludhiana
Lugano,Luhansk,Lusaka,Luxembourg,Luxor,Lviv,Lyon,Maastricht,Macau,Maceio,Madison,Madrid,Madurai
Magadan,Magdeburg,Maiduguri,Makassar,Malabo,Malmo,Malmö,Malta,Managua,Manaus,Manchester,Mandalay
Manhattan,Manila,Mannheim,Maputo,Mar del Plata,Maracaibo,Maracay,Maribor,Mariehamn,Marigot,Mariupol
Marrakech,Marrakesh,Marseille,Martinique,Maseru,Mashhad,Matamoros,Mazar-i-Sharif,Mazatlan,Mbabane
Mecca,Medan,Medellin,Medellín,Medina,Mekelle,Melbourne,Memphis,Mendoza,Menominee,Merida,Messina
Metlakatla,Mexico City,Miami,Milan,Milwaukee,Minneapolis,Minsk,Miquelon,Miskolc,Mississauga,Mobile
Mogadishu,Mombasa,Monaco,Moncton,Monrovia,Monterrey,Montevideo,Montgomery,Montpellier,Montreal
Montserrat,Moscow,Mostar,Mosul,Multan,Mumbai,Munich,Murcia,Muscat,Mutare,Mwanza,Mykolaiv,Málaga
Mérida,N'Djamena,Nablus,Nagano,Nagasaki,Nagoya,Nagpur,Naha,Nairobi,Najaf,Nakuru,Nampula,Namur
Nanchang,Nanchong,Nanjing,Nantes,Nantong,Napier,Naples,Nashville,Nassau,Natal,Navan,Naypyidaw
Ndjamena,Ndola,Nelson,New Delhi,New Haven,New Orleans,New Salem,New Taipei,New York,New York City
Newark,Newcastle,Newcastle upon Tyne,Niamey,Nice,Nicosia,Ningbo,Nizhny Novgorod,Niš,Norfolk,Noronha
Norwich,Nottingham,Nouakchott,Novi Sad,Novokuznetsk,Novosibirsk,Nuremberg,Nyc,Oakland,Oaxaca,Odense
Odessa,Ohrid,Ojinaga,Oklahoma City,Omaha,Omdurman,Omsk,Oran,Ordos,Orlando,Osaka,Oslo,Ostrava,Ottawa
Ouagadougou,Oulu,Oxford,Padua,Palembang,Palermo,Palmerston North,Palo Alto,Panaji,Panama,Panama City
Paramaribo,Paris,Patna,Patras,Pattaya,Peking,Pemba,Penang,Perth,Perugia,Peshawar,Petah Tikva
Philadelphia,Phnom Penh,Phoenix,Phuket,Pietermaritzburg,Pilsen,Piraeus,Pisa,Pittsburgh,Plovdiv
Plymouth,Podgorica,Pointe-Noire,Pokhara,Pokrovsk,Polokwane,Pontianak,Port Au Prince,Port Elizabeth
Port Harcourt,Port Louis,Port Said,Port Sudan,Port Vila,Port of Spain,Port-au-Prince,Portland,Porto
Porto Alegre,Porto Velho,Porto-Novo,Portsmouth,Potsdam,Poznan,Prague,Prato,Pretoria,Pristina
Providence,Puebla,Puerto Rico,Punta Arenas,Puyang,Pyongyang,Qatar,Qingdao,Qom,Qostanay,Quebec City
Queens,Queenstown,Quetta,Quezon,Quezon City,Quito,Qyzylorda,Rabat,Rafah,Raipur,Raleigh,Ramallah
Ranchi,Rangoon,Rankin Inlet,Raqqa,Rawalpindi,Recife,Reims,Rennes,Reno,Reykjavik,Richmond,Riga,Rio
Rio Branco,Rio De Janeiro,Rio Gallegos,Riverside,Riyadh,Rochester,Rome,Rosario,Rostock,Rostov-on-Don
Rotorua,Rotterdam,Rouen,Sacramento,Saigon,Saint Louis,Saint Petersburg,Sakhalin,Salem,Salt Lake City
Salta,Salvador,Salzburg,Samara,Samarkand,San Antonio,San Bernardino,San Diego,San Francisco,San Jose
San Juan,San Luis,San Marino,San Pedro,San Pedro Sula,San Salvador,Sanaa,Santa Ana,Santa Cruz
Santa Fe,Santa Marta,Santarem,Santiago,Santiago de Cuba,Santo Domingo,Sao Paulo,Sao Tome,Sapporo
Sarajevo,Saratov,Saskatoon,Savannah,Scoresbysund,Seattle,Semarang,Sendai,Seoul,Setúbal,Sevastopol
Seville,Sfax,Shanghai,Shantou,Sharjah,Sheffield,Shenyang,Shenzhen,Shijiazhuang,Shillong,Shimla
Shiraz,Shiyan,Sidon,Siem Reap,Silicon Valley,Simferopol,Singapore,Sitka,Skopje,Sofia,Southampton
Soweto,Split,Spokane,Springfield,Srednekolymsk,Srinagar,St Barthelemy,St Johns,St Kitts,St Lucia
St Petersburg,St Thomas,St Vincent,St. John's,St. Louis,St. Paul,St. Petersburg,Staten Island
Stavanger,Stockholm,Stoke-on-Trent,Strasbourg,Stuttgart,Sucre,Suez,Sulaymaniyah,Sumy,Sunderland
Surabaya,Surat,Suva,Suzhou,Swansea,Swift Current,Sydney,Sylhet,Syracuse,São Paulo,São Tomé,Tabriz
Tacoma,Taian,Taichung,Tainan,Taipei,Taiyuan,Tallahassee,Tallinn,Tamale,Tampa,Tampere,Tangier
Tangshan,Tartu,Tashkent,Tauranga,Tbilisi,Tegucigalpa,Tehran,Tel Aviv,Tell City,The Hague
Thessaloniki,Thimphu,Tianjin,Tianshui,Tijuana,Tilburg,Timbuktu,Timisoara,Tirana,Tirane,Tokyo,Toledo
Tomsk,Topeka,Toronto,Tortola,Toulon,Toulouse,Townsville,Trento,Trenton,Trieste,Tripoli,Tromsø
Trondheim,Trujillo,Tucson,Tucuman,Tulsa,Tunis,Turin,Turku,Tyre,Ulaanbaatar,Ulan Bator,Ulsan
Ulyanovsk,Uppsala,Urumqi,Ushuaia,Ust-Nera,Utrecht,Vadodara,Vaduz,Valencia,Valparaíso,Vancouver
Varanasi,Varna,Vatican,Venice,Veracruz,Verona,Versailles,Vevay,Victoria,Vienna,Vientiane,Vilnius
Vincennes,Visakhapatnam,Viseu,Vladivostok,Volgograd,Wall Street,Walvis Bay,Warsaw,Washington
Waterford,Wellington,Wexford,Whangārei,Whitehorse,Wichita,Wicklow,Winamac,Windhoek,Windsor,Winnipeg
Winterthur,Wolfsburg,Wolverhampton,Worcester,Wroclaw,Wuhan,Wuxi,Wuzhou,Xiamen,Xian,Xinyang,Yakutat
Yakutsk,Yangon,Yaoundé,Yekaterinburg,Yellowknife,Yerevan,Yogyakarta,Yokohama,York,Yunfu,Zagreb
Zamboanga,Zanzibar,Zaporizhzhia,Zaragoza,Zhangzhou,Zhengzhou,Zhongshan,Zibo,Zurich,Évora,Łódź
`

/** Names of cities, as printed in English. */
export function cityNames(): readonly string[] {
  return CITIES.trim().split(/[,\n]/)
}
