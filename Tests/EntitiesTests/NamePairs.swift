/// Names of people and places as two languages spell them, and names that are not one.
enum NamePairs {
    static let same: [(String, String)] = [
        ("Poutine", "Putin"), ("Tchétchénie", "Chechnya"), ("Khrouchtchev", "Khrushchev"), ("Kadhafi", "Gaddafi"),
        ("Kadhafi", "Qaddafi"), ("Gaddafi", "Qadhafi"), ("el-Sarraj", "al-Serraj"), ("Sarraj", "Serraj"),
        ("Eltsine", "Yeltsin"), ("Daech", "Daesh"), ("Zelensky", "Zelenskyy"), ("Cheikh", "Sheikh"),
        ("Ouzbékistan", "Uzbekistan"), ("Djihad", "Jihad"), ("Gorbatchev", "Gorbachev"), ("Brejnev", "Brezhnev"),
        ("Jirinovski", "Zhirinovsky"), ("Soljenitsyne", "Solzhenitsyn"), ("Tchernobyl", "Chernobyl"), ("Tchad", "Chad"),
        ("Tchaïkovski", "Tchaikovsky"), ("Dostoïevski", "Dostoevsky"), ("Tolstoï", "Tolstoy"), ("Staline", "Stalin"),
        ("Lénine", "Lenin"), ("Medvedev", "Medvedyev"), ("Lavrov", "Lavroff"), ("Choïgou", "Shoigu"),
        ("Navalny", "Navalnyi"), ("Loukachenko", "Lukashenko"), ("Ianoukovitch", "Yanukovich"), ("Porochenko", "Poroshenko"),
        ("Tymochenko", "Tymoshenko"), ("Kirghizistan", "Kirghizstan"), ("Tadjikistan", "Tajikistan"),
        ("Azerbaïdjan", "Azerbaijan"), ("Kazakhstan", "Kazakstan"), ("Abkhazie", "Abkhazia"), ("Ossétie", "Ossetia"),
        ("Géorgie", "Georgia"), ("Arménie", "Armenia"), ("Libye", "Libya"), ("Syrie", "Syria"), ("Tunisie", "Tunisia"),
        ("Algérie", "Algeria"), ("Italie", "Italy"), ("Turquie", "Turkey"), ("Russie", "Russia"), ("Somalie", "Somalia"),
        ("Mauritanie", "Mauritania"), ("Éthiopie", "Ethiopia"), ("Genève", "Geneva"), ("Afrique", "Africa"),
        ("Amérique", "America"), ("Mexique", "Mexico"), ("Chine", "China"), ("Beyrouth", "Beirut"), ("Bagdad", "Baghdad"),
        ("Kaboul", "Kabul"), ("Riyad", "Riyadh"), ("Moscou", "Moscow"), ("Netanyahou", "Netanyahu"), ("Khamenei", "Khameneï"),
        ("Rohani", "Rouhani"), ("Moubarak", "Mubarak"), ("Bachar al-Assad", "Bashar al-Assad"), ("Moussa", "Musa"),
        ("Oussama", "Osama"), ("Hussein", "Houssein"), ("Mohammed", "Muhammad"), ("Ahmed", "Ahmad"), ("Khaled", "Khalid"),
        ("Youssef", "Yusuf"), ("Soleimani", "Suleimani"), ("Hezbollah", "Hizbullah"), ("Al-Chabab", "al-Shabab"),
        ("Koweït", "Kuwait"), ("Darfour", "Darfur"), ("Ouagadougou", "Ouagadougou"), ("Rouanda", "Rwanda"),
        ("Alexandre", "Alexander"), ("Philippe", "Philip"), ("Jean-Yves Le Drian", "Le Drian"), ("Khalifa Haftar", "Haftar"),
        ("Haftar", "Haftar's"), ("Emmanuel Macron", "emmanuel macron"), ("Fayez el-Sarraj", "Fayez al-Serraj"),
        ("J. Durand", "Jacques Durand"), ("Émile Zola", "Emile Zola"), ("São Paulo", "Sao Paulo"), ("Erdoğan", "Erdogan"),
        ("Jean-Claude Juncker", "Jean Claude Juncker"), ("Côte-Nord", "Cote Nord"), ("Łódź", "Lodz"), ("Singapour", "Singapore"),
        ("Roumanie", "Romania"), ("Floride", "Florida"), ("Californie", "California"), ("Athènes", "Athens"),
        ("Marseille", "Marseilles"), ("Égypte", "Egypt"), ("Haftar", "Hafter"), ("Merkel", "Merkal"),
    ]

    static let different: [(String, String)] = [
        ("Haftar", "Sarraj"), ("Poutine", "Pompidou"), ("Macron", "Merkel"), ("Paris", "Tripoli"), ("Moscou", "Kiev"),
        ("Iran", "Irak"), ("Iran", "Iraq"), ("Autriche", "Australia"), ("Austria", "Australia"), ("Niger", "Nigeria"),
        ("Mali", "Malawi"), ("Slovaquie", "Slovenia"), ("Suède", "Switzerland"), ("Suisse", "Sweden"), ("Chine", "Chile"),
        ("Chili", "China"), ("Gabon", "Ghana"), ("Zambie", "Gambia"), ("Libye", "Lebanon"), ("Liban", "Libya"),
        ("Tunis", "Turin"), ("Turquie", "Tunisia"), ("Géorgie", "Germany"), ("Corée", "Comores"), ("Pérou", "Peking"),
        ("Bonn", "Berne"), ("Rome", "Riga"), ("Madrid", "Manila"), ("Lima", "Lille"), ("Lyon", "London"), ("Nantes", "Nancy"),
        ("Bordeaux", "Brussels"), ("Berlin", "Bern"), ("Bucarest", "Budapest"), ("Boston", "Houston"), ("Bush", "Buchanan"),
        ("Obama", "Osama"), ("Clinton", "Kerry"), ("Trump", "Truman"), ("Biden", "Baker"), ("Blair", "Brown"),
        ("Cameron", "Clegg"), ("Hollande", "Holbrooke"), ("Sarkozy", "Ségolène"), ("Chirac", "Jospin"), ("Mitterrand", "Mittal"),
        ("Juppé", "Japan"), ("Fillon", "Villepin"), ("Le Pen", "Le Drian"), ("Marine Le Pen", "Jean-Marie Le Pen"),
        ("Jean Dupont", "Marie Dupont"), ("Pierre Martin", "Paul Martin"), ("George Bush", "Jeb Bush"),
        ("Raúl Castro", "Fidel Castro"), ("Kim Jong-un", "Kim Il-sung"), ("Hassan", "Husni"), ("Ali", "Omar"),
        ("Assad", "Saddam"), ("Arafat", "Abbas"), ("Rabin", "Peres"), ("Sharon", "Shamir"), ("Netanyahou", "Nasrallah"),
        ("Eltsine", "Einstein"), ("Staline", "Lenin"), ("Trotski", "Tolstoy"), ("Gorbatchev", "Brezhnev"),
        ("Khrouchtchev", "Kosygin"), ("Zelensky", "Poroshenko"), ("Loukachenko", "Yushchenko"), ("Lavrov", "Navalny"),
        ("Benghazi", "Baghdad"), ("Misrata", "Muscat"), ("Tobrouk", "Tehran"), ("Syrte", "Syria"), ("Damas", "Dakar"),
        ("Alep", "Algiers"), ("Homs", "Hama"), ("Mossoul", "Moscow"), ("Kaboul", "Kampala"), ("Rabat", "Riyadh"),
        ("Google", "Facebook"), ("Renault", "Peugeot"), ("Airbus", "Boeing"), ("Le Monde", "Le Figaro"), ("ONU", "OTAN"),
        ("Johnson", "Jackson"), ("Kennedy", "Nixon"), ("Thatcher", "Major"), ("Wagner", "Verdi"), ("", "Haftar"),
    ]

    /// Two names, or a typing error, that sound too much alike to be told apart: they differ in vowels or in a doubled
    /// letter only. Wrong, and known.
    static let knownConfusions: [(String, String)] = [("Biden", "Baden"), ("Hassan", "Hussein"), ("Brusels", "Brussels")]

    /// The first is the second with a typing error.
    static let misspelt: [(String, String)] = [
        ("Hafter", "Haftar"), ("Marcon", "Macron"), ("Markle", "Merkel"), ("Sakrozy", "Sarkozy"), ("Obmaa", "Obama"),
        ("Cilnton", "Clinton"), ("Zelesnky", "Zelensky"), ("Wasington", "Washington"),
        ("Trippoli", "Tirpoli"), ("Erdogna", "Erdoğan"), ("Netanayhu", "Netanyahu"), ("Khalifa Hafter", "Khalifa Haftar"),
        ("Hafter", "Khalifa Haftar"), ("Jean-Yves Le Drain", "Jean-Yves Le Drian"),
    ]

    /// No typing error: a convention, another name, or the same.
    static let notMisspelt: [(String, String)] = [
        ("Haftar", "Haftar"), ("Sarraj", "Serraj"), ("Poutine", "Putin"), ("Putin", "Poutine"), ("Khalifa Haftar", "Haftar"),
        ("Chad", "Tchad"), ("Iran", "Irak"), ("Mali", "Bali"), ("Ahmed", "Ahmad"), ("Algérie", "Algeria"), ("Genève", "Geneva"),
        ("Moscow", "Moscou"), ("Kabul", "Kaboul"), ("Alexander", "Alexandre"), ("Zelensky", "Zelenskyy"), ("Tripoli", "Benghazi"),
        ("Singapore", "Singapour"), ("Athens", "Athènes"), ("Jean Dupont", "Marie Dupont"), ("Macron", "Merkel"),
        ("Roman", "Rome"), ("el-Sarraj", "al-Serraj"), ("Erdogan", "Erdoğan"), ("Beirut", "Beyrouth"), ("", ""),
        ("Haftar's", "Haftar"), ("Romania", "Roumanie"), ("Florida", "Floride"), ("Africa", "Afrique"),
    ]

    /// More names as French and English spell them: Russian, Caucasian, Arabic, Persian and Asian ones.
    static let sameToo: [(String, String)] = [
        ("Boulganine", "Bulganin"), ("Tchernenko", "Chernenko"), ("Choukhevitch", "Shukhevych"), ("Jdanov", "Zhdanov"),
        ("Joukov", "Zhukov"), ("Toukhatchevski", "Tukhachevsky"), ("Dzerjinski", "Dzerzhinsky"), ("Kroutchina", "Kruchina"),
        ("Chostakovitch", "Shostakovich"), ("Moussorgski", "Mussorgsky"), ("Prokofiev", "Prokofyev"),
        ("Maïakovski", "Mayakovsky"), ("Tourgueniev", "Turgenev"), ("Tchekhov", "Chekhov"), ("Pouchkine", "Pushkin"),
        ("Essenine", "Yesenin"), ("Eisenstein", "Eizenstein"), ("Iekaterinbourg", "Yekaterinburg"),
        ("Tcheliabinsk", "Chelyabinsk"), ("Kharkov", "Kharkiv"), ("Kichinev", "Kishinev"), ("Achkhabad", "Ashgabat"),
        ("Douchanbé", "Dushanbe"), ("Bichkek", "Bishkek"), ("Tachkent", "Tashkent"), ("Boukhara", "Bukhara"),
        ("Soukhoumi", "Sukhumi"), ("Batoumi", "Batumi"), ("Bakou", "Baku"), ("Chamil", "Shamil"), ("Bassaïev", "Basayev"),
        ("Kadyrov", "Kadirov"), ("Ziouganov", "Zyuganov"), ("Iavlinski", "Yavlinsky"), ("Khodorkovski", "Khodorkovsky"),
        ("Bérézovski", "Berezovsky"), ("Litvinenko", "Litvinyenko"), ("Ioulia", "Yulia"), ("Iouri", "Yuri"),
        ("Mikhaïl", "Mikhail"), ("Sergueï", "Sergei"), ("Alexeï", "Alexei"), ("Nikolaï", "Nikolai"), ("Andreï", "Andrei"),
        ("Fiodor", "Fyodor"), ("Choukri", "Shukri"), ("Chalabi", "Shalabi"), ("Mahmoud", "Mahmud"), ("Haniyeh", "Haniya"),
        ("Yassine", "Yassin"), ("Khartoum", "Khartum"), ("Souleïmaniyeh", "Sulaymaniyah"), ("Mossoul", "Mosul"),
        ("Fallouja", "Falluja"), ("Bassorah", "Basra"), ("Kirkouk", "Kirkuk"), ("Erbil", "Irbil"), ("Téhéran", "Tehran"),
        ("Mechhed", "Mashhad"), ("Kandahar", "Qandahar"), ("Djalalabad", "Jalalabad"), ("Hérat", "Herat"),
        ("Pachtoune", "Pashtun"), ("Karachi", "Karachee"), ("Calcutta", "Kolkatta"), ("Katmandou", "Kathmandu"),
        ("Rangoun", "Rangoon"), ("Pnom-Penh", "Phnom Penh"), ("Saïgon", "Saigon"), ("Tokyo", "Tôkyô"),
        ("Nassiriya", "Nasiriyah"), ("Ouarzazate", "Warzazat"), ("Zouara", "Zuwara"), ("Abou Dhabi", "Abu Dhabi"),
        ("Djeddah", "Jeddah"), ("Djibouti", "Jibuti"), ("Moubadala", "Mubadala"), ("Touareg", "Tuareg"), ("Fezzan", "Fazzan"),
        ("Ghadamès", "Ghadames"),
    ]

    /// More names that are not one, mostly of people who stand in one sentence.
    static let differentToo: [(String, String)] = [
        ("Zapatero", "Zardari"), ("Rajoy", "Rama"), ("Aznar", "Assange"), ("Berlusconi", "Bersani"), ("Prodi", "Renzi"),
        ("Schröder", "Schäuble"), ("Kohl", "Köhler"), ("Steinmeier", "Steinbrück"), ("Kurz", "Kern"), ("Orban", "Morawiecki"),
        ("Tusk", "Tsipras"), ("Kaczynski", "Komorowski"), ("Havel", "Klaus"), ("Fico", "Fidesz"), ("Iliescu", "Basescu"),
        ("Milosevic", "Mladic"), ("Karadzic", "Kostunica"), ("Tudjman", "Tito"), ("Izetbegovic", "Rugova"), ("Thaci", "Tadic"),
        ("Papandréou", "Papoulias"), ("Erdoğan", "Davutoğlu"), ("Gül", "Gülen"), ("Rohani", "Raïssi"), ("Khatami", "Khamenei"),
        ("Ahmadinejad", "Larijani"), ("Maliki", "Allawi"), ("Barzani", "Talabani"), ("Karzaï", "Ghani"),
        ("Musharraf", "Bhutto"), ("Zia", "Sharif"), ("Modi", "Gandhi"), ("Nehru", "Singh"), ("Aung San", "Than Shwe"),
        ("Suharto", "Sukarno"), ("Marcos", "Aquino"), ("Duterte", "Estrada"), ("Abe", "Aso"), ("Koizumi", "Fukuda"),
        ("Mao", "Deng"), ("Hu Jintao", "Xi Jinping"), ("Chavez", "Chirac"), ("Maduro", "Morales"), ("Correa", "Cristina"),
        ("Lula", "Lugo"), ("Rousseff", "Rodriguez"), ("Bachelet", "Batlle"), ("Pinera", "Pinochet"), ("Uribe", "Santos"),
        ("Fujimori", "Humala"), ("Calderon", "Salinas"), ("Zelaya", "Zedillo"), ("Aristide", "Préval"), ("Mandela", "Mbeki"),
        ("Zuma", "Sirleaf"), ("Mugabe", "Museveni"), ("Kagame", "Kabila"), ("Compaoré", "Condé"), ("Ouattara", "Gbagbo"),
        ("Wade", "Sall"), ("Déby", "Habré"), ("Biya", "Bongo"), ("Bouteflika", "Ben Ali"), ("Bourguiba", "Boumediene"),
        ("Moubarak", "Morsi"), ("Sissi", "Sadate"), ("Séville", "Seattle"), ("Gênes", "Gand"), ("Naples", "Nantes"),
        ("Milan", "Minsk"), ("Varsovie", "Vilnius"), ("Cracovie", "Cordoue"), ("Lisbonne", "Luxembourg"), ("Porto", "Padoue"),
    ]
}
