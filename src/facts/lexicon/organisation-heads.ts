/** Words that end (or, before "of" and "for", begin) the name of an organisation. */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  `Academy Band Bands Friends Ferries Lines Line Cruises Metals Mining Mines Minerals Oil Gas Petroleum Chemicals Textiles Government Governments Tribe Tribes Nation Nations Carriers Haulage Builders Construction Homes Properties Estates Brewery Breweries Bakery Bakeries Dairy Fisheries Solar Wind Semiconductors Software Robotics Biosciences Biotech Therapeutics Healthcare Medical Diagnostics Genomics Aerospace Aviation Automotive Retail Supermarkets Outfitters Advisors Advisers Consulting Analytics Strategies Markets Mutual Assurance Brokers Auctions Publishing Books Productions Pictures Games Interactive Digital Mobile Communications Telecommunications Wireless Satellite Space Rangers Rovers Athletic Wanderers Administration Agency Airlines Airways Alliance Army Assembly Associates Association Authority Bank Bancorp Board
Brigade Broadcasting Brothers Bundesbank Bundestag Bureau Cabinet Capital Center Centre Chamber Charity Church Clinic Club Coalition
College Command Commission Commissioners Committee Commonwealth Community Company Confederation Conference Confederacy Congress Consortium Constabulary
Cooperative Co-operative Corporation Corps Council Court Courts Department Directorate Division Electric Electricity
Energy Enterprises Entertainment Exchange Executive Faculty Federation Fellowship Finance Financial Force Forces Foundation Front Fund Funds
Gallery General Group Guard Hospital Hospitals House Holding Holdings Inc Industries Infirmary Initiative Inspectorate Institute Institution
Institutes Insurance International Invest Investments Investors Jobcentre Kirk Laboratories Laboratory Lab Labs League Legion Library
Lobby Logistics Media Ministry Mission Mosque Motors Movement Museum Navy Network Networks News Observatory Office
Ombudsman Opera Orchestra Order Organisation Organization Parliament Panel Partners Partnership Party Pharma Pharmaceuticals
Philharmonic Police Polytechnic Power Press Program Programme Project Railway Railways Rail Refinery Regiment Register Registry Research
Reserve Resources Restaurants School Schools Secretariat Securities Seminary Senate Service Services Shipping Shipyard Society Society
Steel Stores Studio Studios Survey Syndicate Systems Taskforce Team Tech Technologies Technology Telecom Television Theatre Theater
Treasury Tribunal Trust Union Unions United Universities University Utilities Ventures Veterans Volunteers Water Watch Watchdog Works
Workers Growers Farmers Teachers Nurses Farms Foods Media Records Energy Holdings Parlement Knesset Duma Rada Bundesrat Folketing Storting Riksdag Sejm`.split(
    /\s+/,
  ),
)

/** Company endings, with or without their full stop. */
export const COMPANY_TAILS: ReadonlySet<string> = new Set(
  'Inc Ltd LLC LLP PLC plc Plc Corp Co AG SA SE NV BV AB AS ASA Oyj Oy GmbH SpA Srl Cie KG KGaA Pty Bhd Tbk Limited Incorporated SAS'.split(
    ' ',
  ),
)

/** Heads in languages that put them first ("Banco Central", "Universidade de Lisboa", "Institut Pasteur"). */
export const LEADING_HEADS: ReadonlySet<string> = new Set(
  'Junta Xunta Generalitat Ayuntamiento Diputación Comisión Confederación Corte Cour Comité Confédération Assemblée Comissão Assembleia Regione Comune Commissione Confederazione Banco Banque Banca Universidad Universidade Université Universität Università Institut Instituto Istituto Ministerio Ministério Ministère Partido Parti Partito Fundación Fundação Fondation Fondazione Stiftung Red Red Rede Réseau Grupo Groupe Gruppo Companhia Compañía Compagnie Société Sociedad Sociedade Associação Asociación Association Federación Federação Fédération Confederação Hospital Hôpital Ospedale Clínica Câmara Cámara Conselho Consejo Conseil Consiglio Mineração Minera Petróleo Petróleos Cooperativa Agência Agencia Agence Agenzia Centro Centre Instituut Rijks Deutsche Radio Teatro Théâtre Museo Musée Museu Sindicato Escola Escuela École Autoridade Autoridad Tribunal Syndicat Local Team Radio TV Education Health Statistics Sport Transport'.split(
    ' ',
  ),
)

/** Institutions that are printed bare, as good as a name; seats of power among them. */
export const INSTITUTIONS: ReadonlySet<string> = new Set(
  `Kremlin,White House,Downing Street,Pentagon,Élysée,Elysee,Parliament,Congress,Senate,House of Commons,House of Lords,House of Representatives,Supreme Court,Treasury,National Treasury,
Bundestag,Bundesrat,Knesset,Duma,State Duma,Riksdag,Storting,Folketing,Sejm,Cortes,Dáil,Seanad,Lok Sabha,Rajya Sabha,Verkhovna Rada,Majlis,Diet,Oireachtas,Riksbank,Bundesbank,Bundeswehr,
Capitol,Vatican,Holy See,Interpol,Europol,Eurostat,Frontex,Eurogroup,Eurojust,Fed,Federal Reserve,Hamas,Hezbollah,Taliban,Fatah,Al Qaeda,al-Qaeda,Islamic State,Boko Haram,al-Shabaab,Wagner,
NATO,Nato,European Union,EU,United Nations,UN,U.N.,African Union,ASEAN,Asean,OPEC,Opec,OPEC+,OECD,IMF,WTO,WHO,UNESCO,Unesco,UNICEF,Unicef,UNHCR,UNRWA,World Bank,BRICS,Brics,Mercosur,G7,G8,G20,ECOWAS,Ecowas,
Joint Chiefs of Staff,Red Cross,Red Crescent,Greenpeace,Oxfam,Amnesty International,Human Rights Watch,Médecins Sans Frontières,Doctors Without Borders,Save the Children,
Reuters,Associated Press,BBC,CNN,Bloomberg,Google,Microsoft,Apple,Amazon,Meta,OpenAI,Nvidia,Intel,IBM,Tesla,Boeing,Airbus,Volkswagen,BMW,Toyota,Honda,Nissan,Ford,General Motors,Stellantis,Renault,
Siemens,Samsung,Sony,Huawei,Alibaba,Tencent,Nestlé,Novartis,Roche,Pfizer,Moderna,AstraZeneca,Sanofi,Bayer,BASF,Shell,BP,ExxonMobil,Chevron,TotalEnergies,Gazprom,Rosneft,Equinor,Aramco,Saudi Aramco,
Goldman Sachs,JPMorgan,Morgan Stanley,HSBC,Barclays,UBS,Credit Suisse,Deutsche Bank,BNP Paribas,Santander,BlackRock,Moody's,Fitch,S&P Global,Standard & Poor's,Walmart,Ikea,IKEA,Unilever,Maersk,Lufthansa,Ryanair,
Syndicom,FBI,CIA,NSA,NASA,Nasa,ESA,FDA,EPA,SEC,FAA,CDC,FEMA,NHS,MI5,MI6,FSB,KGB,SBU,IAEA,OSCE,ICC,ICJ,Ofsted,Ofgem,Ofcom,Ofwat,Defra,HMRC,DVLA,TUC,CBI,Unison,GMB,RMT,UCU,NEU,Aslef,Usdaw,AFL-CIO,UAW,SEIU,ACLU,NAACP,Teamsters,IG Metall,Verdi,KPMG,Deloitte,PwC,McKinsey,Munich Re,Swiss Re,Allianz,Axa,Lloyd's of London,YouGov,Ipsos,Gallup,Leger,English Heritage,Human Rights Council,Security Council,U.N. Security Council,UN Security Council,World Health Organization,World Trade Organization,World Food Programme,Glencore,Rio Tinto,Tesco,Sainsbury's,Asda,Morrisons,Lidl,Aldi,Carrefour,Danone,PepsiCo,Coca-Cola,Starbucks,McDonald's,Disney,Netflix,Spotify,Uber,Airbnb,Oracle,Cisco,Qualcomm,TSMC,ASML,Ericsson,Nokia,Vodafone,Verizon,AT&T,T-Mobile,FedEx,UPS,DHL,Delta Air Lines,United Airlines,American Airlines,easyJet,Air France-KLM,Deere,Caterpillar,Cargill,Bunge,Nippon Steel,ArcelorMittal,ThyssenKrupp,Thyssenkrupp,U.S. Steel,ECB,EBRD,BIS,IEA,IPCC,NOAA,USAID,FIFA,Fifa,UEFA,Uefa,IOC`
    .split(/,\s*/)
    .map(name => name.trim()),
)

/** Common nouns that say in an apposition or before a name that it is an organisation ("Syndicom, the Swiss union"). */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  `union company firm group bank agency authority charity party trust ministry institute regulator watchdog organisation organization association
federation foundation retailer airline carrier manufacturer maker carmaker supplier operator utility broadcaster newspaper insurer lender brokerage consultancy
startup start-up think-tank thinktank university college school hospital museum club team council committee commission court body alliance coalition
confederation network parliament militia insurgency cartel gang faction developer builder conglomerate subsidiary brand producer exporter importer publisher
laboratory lab centre center syndicate cooperative co-operative enterprise corporation business provider chain producer bloc lobby department division programme nonprofit non-profit
campaign movement unit arm affiliate nonprofit contractor shipyard brewer grocer supermarket miner refiner utility distributor chipmaker drugmaker`.split(
    /\s+/,
  ),
)

/** What an organisation owns or has, after its possessive or beside its name ("Brennvik shares", "Alder's shareholders"). */
export const COMPANY_BELONGINGS: ReadonlySet<string> = new Set(
  `shares share stock shareholders investors owners board headquarters employees staff customers members executives chairman chairwoman chair boss
subsidiary factories stores profit profits revenue revenues sales earnings debt bid offer takeover merger spokesman spokeswoman spokesperson`.split(
    /\s+/,
  ),
)

/** Lower-case nouns that turn a name before them into an organisation ("Trump administration", "Brügger foundation"). */
export const LOWER_HEADS: ReadonlySet<string> = new Set(['administration', 'foundation'])

/** Role nouns whose possessive may stand inside an organisation's name ("Information Commissioner's Office"). */
export const OFFICE_HOLDERS: ReadonlySet<string> = new Set(
  'Commissioner President Governor Mayor General Minister Ombudsman Prosecutor Children Women Men People King Queen Prince Princess Peoples Attorney Veterans Workers Farmers Teachers Nurses Doctors Writers Lawyers Students Bishop Coroner Registrar Sheriff Auditor Auditors'.split(
    ' ',
  ),
)
