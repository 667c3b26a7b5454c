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
}
