/*!
 * Given names of many cultures and common surnames, in lower case without accents.
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

const GIVEN = `
aada aadya aaliyah aaradhya aarav aaron aasha abagail abbey abbi abbie abby abdallah abdel abdoul
abdoulaye abdul abdullah abdullo abdulrahman abe abebe abel abi abie abigail abraham abram abril abu
abubakr abulfazl achieng ada adaeze adaline adalyn adam adama adan addie addilyn addison adebayo
adel adela adelaide adele adelene adelia adelina adeline adelynn adeola adi adolf adolfo adolph
adreanna adrian adriana adrianna adrianne adriano adrien adriena adriene adrienne advik adwoa
afolabi afonso agatha aggie agnes agustin agustina ahmad ahmed ahmet aicha aida aidan aiden aiko
aileen aimar aimee aina aino ainsley aisha aishah aisling aislinn aislynn ajani ajla akinyi akira
akua aladdin alain alaina alan alana alanis alanna alannah alanoud alasdair alastair alayah alayna
alba albert alberto albrecht alden alec alecia aleisha alejandra alejandro aleksandar aleksander
aleksandr aleksandra aleksei alena alesia alessandra alessandro alex alexa alexander alexandra
alexandre alexandros alexandru alexei alexia alexis alf alfie alfonso alfred alhaji ali alia alice
alicia alicja alina aline alisa alise alisha alison alissa alistair aliza allan allen allie allison
allyson alois alonso alonzo alphonse alphonso althea alton alvaro alvin alya alycia alysa alyson
alyssa amadou amahle amaia amaira amaka amalia amanda amar amara amber amberly amelia amelija amie
amilia amina aminata amine amir amit amma ammanuel ammar amos amy ana anabel anamaria ananya anas
anastasia anastasija anatoli anatoliy anatoly anaya ander anders andi andjela andra andre andrea
andreas andrei andrej andres andrew andrey andrzej andy ane aneta anette angel angela angelia
angelica angelina angeline angelique angelo angie anika anisa anissa anita anja anjali anjelica
ankit ann anna annabel annabella annabelle annalisa annamaria anne annemarie annett annette annie
annika annmarie anohito anthony antoine antoinette anton antonella antoni antonia antonio antony
anwar anya aoi aoife apinya april aputsiaq arash arata archibald archie ari aria ariana arianna
arianne ariel arielle ariki arjun arleen arlena arlene arlette armaan armand armando armin arnaud
arnav arno arnold aroha aron arpita artem arthur artie artur arturo arun aryan asahi asha ashanti
ashlee ashleigh ashley ashli ashlie ashly ashlyn ashraqat ashton asiya asja asmita assil astrid
ataahua athena aubrey audra audrey audri audry august augustina augustine augusto augustus aurelia
austeja ava avery avi avigail awa aya ayaan ayana ayanna ayesha aygun aykhan aylin ayn ayodele ayse
aysegul aysel ayumi aziz azra azuna bakary balazs bandar bandile banele baraka barbara barbora
barbra barney barrett barry bart bartholomew bartosz bayarmaa bea beata beatrice beatriz becca becky
belinay belinda ben benita benito benjamin bennie benny benson berat bernadette bernadine bernard
bernardo bernhard bernice bernie bert bertha bertie bertram bertrand beryl beshoi bess bessie beth
bethanie bethany betsy bette bettie bettina betty bettye beula beulah bev beverley beverly bianca
bibek biff bilal biljana billie billy binita bintou bishal bismah bjorn blaine blair blake blanca
blanche blaze blossom blythe bob bobbi bobbie bobby bogdan boglarka bohdan bolanle bolormaa bongani
bonita bonnie boris bosede boyd brad bradford bradley brady branden brandi brandie brandon branislav
breanna bree brenda brendan brendon brenna brent brenton bret brett brian briana brianna brianne
brice bridget bridgett bridgette brigid brigitte britney britt brittany brittney brittni brittny
bronwyn brooke bruce bruno bryan bryanna bryce brynn bryon buck buddy bukola burt burton busisiwe
buster byron caitlin caitlyn cal caleb calista callie calvin cameron camila camile camilla camille
camilo candace candice caoimhe cara carey carina carissa carl carla carlene carley carlie carlo
carlos carlota carlotta carlton carly carmel carmela carmella carmen carol carole carolina caroline
carolyn carrie carrol carroll cary casandra casey cassandra cassidy cassie catarina caterina
catherina catherine cathleen cathryn cathy catrina catriona cayla cecelia cecil cecile cecilia
cecily cedric celeste celia celina celine cesar chad chandra chanel chanelle chantal chantelle
charbel charis charissa charla charlena charlene charles charlette charley charlie charlotte
charmaine chas chase chedeline chelsea chelsey cheng cher cheri cherie cheryl chester chet cheyenne
chiamaka chiara chidi chidinma chinedu chinwe chioma chloe chris chrissy christa christal christen
christiana christiane christie christina christine christoph christophe christopher christos christy
chrystal chuck chukwuemeka ciara ciaran cierra cillian cindi cindy clair claire clara clare clarence
clarice claris clarissa claude claudette claudia claudine claudio claus clay clayton clemens clement
cleo cleopatra cletus clifford clifton clint clive clotilde clyde cody colby cole coleen colette
colin colleen collin colton concepcion connie connor conor conrad constance constantin constanza
consuelo cora coralie cordelia corey cori corina corine corinna corinne cornelia cornelis cornelius
corrine cory courtney courtni courtny craig cristal cristiano cristina cristobal cuauhtemoc curt
curtis cyndi cynthia cyril cyrus daan dagny dahlia daiki daina dalal dale dalisay damaris damia
damian damien damion damon dan dana danette dani danica daniel daniela daniele daniella danielle
danika danilo daniz danny daphna daphne dara darby darcey darcie darcy daren daria darin dario
darius dariusz darla darlena darlene darnell darrel darrell darren darrin darryl daryl dave davi
david davida davina dayle dayna deana deandra deandre deann deanna deanne deb debbie debby debora
deborah debra debrah dede dee deedee deena deepak deidre deirdre dejan dela delbert delia delilah
della delores deloris delphine demetria demetrius dena denice denis denise dennis denny deon derek
derrick deshawn desiree desmond devan deven devi devin devon dewayne dewey dexter dhia dhruv diana
diane dianna dianne diarmuid dieter dietmar dietrich dillon dimitra dimitri dimitris dina dinah
dinesh dion dionne dirk diya djeneba dmitri dmitriy dmitry dolores domingo dominic dominick dominik
dominique dominykas don dona donald donna donnell donnie donny donovan dora doreen dorian doris
dorla dorothea dorothy dorthy dottie doug douglas dovydas doyle dragan drew duane duc dudley duncan
dustin dwayne dwight dylan dyllan ebele ebenezer ecrin ed eddie edel eden edgar edie edith edmond
edmund edna edoardo eduard eduardo edward edwardo edwin edwina eero eevi efrain efren efua eileen
eilidh eirik eisha eitan ekaterina ekta ela elaina elaine elana elbert eldon eleanor elen elena
eleni eli eliana elias elicia elida elie elif elijah elin elina elinor eliot elisa elisabeth elise
elisha eliska eliza elizabete elizabeth elizaveta ella ellen ellie elliot elliott ellis elly elma
elmer elnora eloise elouise elsa elsie elton elva elvin elvina elvira elvis elwood ema emanuel
emanuela emeka emelda emely emerald emerson emery emil emile emilee emilia emiliano emilie emilija
emilio emilis emily emina emine emirhan emma emmaline emmanuel emmanuelle emmeline emmett emmie emmy
emre enid enoch enrico enrique enzo eoin ergi eric erica erich erick ericka erik erika erin erma
ernest ernestina ernestine ernesto ernie ernst errol ervin erwin eryn esi esma esmeralda esperanza
esteban estela estele estella estelle ester estere esther estrella eszter ethan ethel etienne etta
eugen eugene eugenia eugenie eunice eva evan evangelina evangeline evelin evelina evelyn evens
everett evgeny evi evie evita ewa eymen ezra fabian fabien fabio fabrice fabrizio fadi fahad fahd
faisal fajr fanta farah farida farouk farrah farzana fatemeh fatiha fatima fatin fatma fatou
fatoumata fay faye federico felecia felicia felipe felix femi fenella feng fenna ferdinand
ferdinando fergus fernanda fernando fidel fien filip fiona fionn fionnuala fletcher flora florencia
florian florin floyd folake forrest foster fozia fran frances francesca francesco francina francine
francis francisca francisco franciszek francois francoise frankie franklin franklyn fraser fred
freda freddie freddy frederic frederick frederik fredrick fredrik freja freya frida frieda friedrich
frits fritz funmilayo fyodor gabe gabi gabija gabreal gabriel gabriela gabriele gabrielius gabriella
gabrielle gaby gale galen gamalat gamila gareth garland garnet garrett garry garth gary gavin gayle
gemma gena genesis genevieve genna geoff geoffrey georg george georges georgette georgi georgie
georgina georgios georgy gerald geraldina geraldine gerard gerardo gerhard geri germaine gerrit
gerry gert gertrud gertrude gia giacomo gianna gigi gilbert gilberto gilda giles gilles gillian gina
gino gintaras giorgi giorgio giorgis giorgos giovanna giovanni gisela gisele giselle gita giulia
giuseppe gladys glen glena glenda glenn glenna gloria glynis godfrey golda goldie gonzalo googoosh
goran gord gordon gottfried grace gracie graciela grady graham grant grazyna greg gregg gregor
gregorio gregory greta gretchen griselda grover guadalupe gudrun guido guilherme guillaume guillermo
gulnara gunay gunel gunnar gunter gunther gus gustaf gustav gustave gustavo gwen gwendolyn gwyneth
gyorgy habib habiba hadiza hailey hal hala haley halim halima hallie hamid hamish hamza hana hanah
hank hanna hannah hans hao hariet hariette harlan harley harmony harold harri harriet harriett
harriette harry haruhito haruki haruta haruto harvey hasan hasnaa hassan hasti hatice hattie hawa
hayato hayden hayley heath heather hector heidi heinrich heitor helen helena helene helga helmi
hendrik henri henrietta henrik henrique henry henryk herbert herman hermann hermine hessa hester
hideo hilary hilda hildegard hillary himari hinata hinemoa hiroshi hoda hodan hollie homer horace
horacio horatio hortense hosna hosniya hossein howard howie hubert huda hugh hugo humberto hung
huseyin huseyn hussa hussain hussein hyacinth hydar iain ian ibai ibrahim ichika ida ifeoma ignacio
igor iheoma ike iker ila ilene iliana ilija ilina ilona ilse ilya imane imelda imogena imogene imran
indira ines ingeborg ingrid inji inuk inunnguaq ioana iona ionut iqbal ira irati irena irene irina
irma irvin irving irwin isaac isabel isabela isabele isabell isabella isabelle isadora isaiah isaias
ishaan isiah isidora isla islande ismael ismail isobel isra issac itai itsuki itzel iva ivaana ivalu
ivan ivana iwalani iwona izaro jabu jacinda jacinta jack jackie jacky jaclyn jacob jacquelina
jacqueline jacquelyn jacques jada jaden jaime jaka jake jakob jakov jakub jamal james jameson jami
jamie jamison jammie jan jana janae jane janele janelle janessa janet janette janice janie janina
janine janis jaqueline jared jarod jaroslav jarrett jarrod jarvis jasmin jasmina jason jasper javad
javier javiera jayden jayne jayson jazmin jazmine jeana jeane jeanette jeanie jeanina jeanine jeanna
jeanne jeannette jeannie jeannina jeannine jed jeff jeffery jeffrey jeffry jelena jen jena jenelle
jenifer jenna jennette jenni jennie jennifer jenny jens jerald jeremiah jeremy jeri jermaine jerome
jeronimo jerri jerry jerzy jesica jesper jess jesse jessica jessie jesus jia jian jie jiho jil
jilian jill jillian jim jimi jimmie jimmy jin jing jo joan joana joane joann joanna joanne joao
joaquim joaquin jocelyn jodi jodie jody joe joel joelle joesph joey johan johana johann johanna
johannes john johnathan johnathon johnie johnnie johnny jokubas joleen jolena jolene jon jonah jonas
jonathan jonathon joni jonny joost jordi jordon jorge jose josef josefa josefina josefine joselyn
joseph josephina josephine josh joshua josiah josie josue jovana joya joyce jozef juan juana juanita
jude judeline judith judy juha julen jules julia julian juliana julianna julianne julie julien
julienne juliet julieta juliette julio julissa julius juma jumoke jun june justin justina justine
kabita kacey kacper kadiatou kaede kai kaia kaitlin kaitlyn kaito kajus kaleigh kali kalle kallie
kamal kamala kamau kamil kamila kamile kanata kanyakumari kara kareem karen kari karim karima karin
karina karissa karl karla karly karolina karthik karyn kasey kaspar kassandra kassie kat katarina
katarzyna kate katelyn katelynn katerina kateryna katharina katharine kathem katherina katherine
kathie kathleen kathrine kathryn kathy kati katia katie katlyn katrina katy kauri kavita kay kaye
kayla kaylee kayleigh kazimierz keanu keeley keely keenan keiko keir keira keisha keith kejsi keley
keli kelley kelli kellie kelly kelsey kelsie kely ken kendall kendra kendrick kenji kenna kenneth
kenny kenton kenyatta kenza kera keri kermit kerri kerry keven kevin khadija khadije khaled khalid
khawla kheira khongordzol kia kiana kiara kiera kieran kiersten kiley kim kimani kimberlee kimberley
kimberli kimberly kimmernaq kingsley kip kira kiran kiri kiril kirill kirk kirollos kirsten kirstin
kizzy kjell klaus klea koffi kofi kojo konrad konul kori kourtney kris krista kristen kristi
kristian kristie kristin kristina kristine kristopher kristy kristyna krystal krzysztof kurt kurtis
kwabena kwame kwesi kyla kyle kylee kylie kyls kyra lacey lacie lacy ladona ladonna laia laila
lakesha lakshmi lamar lambert lamija lamont lana lance landon lara larisa larissa larry lars lashawn
laszlo latasha latifa latisha latonya latoya laura laurel lauren laurence laurent laurie lauryn
laverna laverne lavinia lawrence laxmi layla lea leah leana leandra leandro leane leann leanna
leanne leda leena leevi leia leif leigh leila leilani leja lejla lela leland lemayian len lena
lennart lenny lenora lenore leola leon leona leonard leonardo leonel leonid leonie leonor leonora
leopold leora lesedi lesley lesli leslie lesly lester lethabo leticia letitia lettie levente levi
lex lexie leyla lia liam lian liana lianne libbie libby lidia lidya liepa lila lili lilia lilian
liliana lilja lillia lillian lillie lilly lin lina linda lindiwe lindsay lindsey lindsi lindsy lindy
linh linus lionel lior lisa lisette liv livia liz liza lizbeth lizette lizzie lloyd logan lois lola
lolita lonnie lora loraina loraine lorelei loren lorena lorene lorenzo loretta lori lorie lorna
lorraina lorraine lorri lorrie lotte lottie lou louella louie louis louisa louise lovelie lovro
lowell luann luc luca lucas lucia luciana luciano lucie lucien lucija lucile lucille lucinda lucy
ludovic ludvig ludwig luela luella luigi luis luisa luise luiz luka lukas lukasz luke lula lulu
lulwa luna lupe lupita luther luuk luz lwazi lydia lyla lyle lyn lyna lynda lyndon lyndsey lyne
lynette lynn lynna lynne lynnette lynsey maaike maayan mabel mable macaulay machiko macie maciej
mack macy madalyn maddie madeleine madelina madeline madelyn madge madhav madison madonna mads mae
magda magdalena magdalene maggie magnus maha mahamadou mahammad mahdi mahesh mahmoud mahnoor maia
maire mairi maisie maite maja majd makoa maksim malachai malachy malak malcolm malen malgorzata
malia malik malika malinda mallory mamadou manaia mandakranta mandla mandy manfred manish manny
manon manuel manuela mara marc marcel marcela marcell marcella marcelle marcello marcelo marci
marcia marcie marcin marco marcos marcus marcy margaret margarette margarida margarita marge margery
margie margo margot margret margrette margrit marguerite mari maria mariah mariam mariamawit mariami
marian mariana mariane marianna marianne mariano maribel marie mariela mariella marija marilyn
marina mario marion marios maris marisa marisol marissa maritza marius marjorie mark markel marko
markos markus marla marlena marlene marlin marlo marlon marnie marquis marsha marshal marshall marta
martha marti martim martin martina martine marty marvin marwa mary maryam maryan maryann marybeth
maryjane marylou masoud masoumeh matej mateo mateus mathabo matheus mathew mathias mathieu mathilde
mathis matias matilda matilde matt matteo matthew matthias matti mattia mattias mattie matty matus
matyas maud maude maura maureen maurice mauricio mavis maxime maximilian maximiliano maxina maxine
maxwell may maybell mayra maysoun mazie mckenzie meagan meera meg megan meghan mehdi mehmet mei mel
melanie melina melinda melisa melissa mellisa melokuhle melvin mercy meredith meriem merissa merjem
merle meron merrill mervin mervyn meryem meryl mia micaela micah michael michaela michal micheal
michel michele michelle mick mickey micky midori miguel mihai mika mikael mikaela mikaere mike mikel
mikhail mikolaj mila milagros milan mildred milena milhouse milica millicent millie milly milo milos
milton mimi mina minato mindy minenhle minerva minh minik minnie mira miral miranda mirela miriam
mirlande miroslav mitch mitchell mitzi miyar moana mobina modibo moe mohamad mohamed mohammad
mohammed moira moises mollie molly mona monica monika monique monte monty morag morgan moritz moses
moshe moussa mrignayani mthunzi muhamed muhammad muhammed murad murdo muriel mustafa mustapha mya
mykola myles myra myriam myrlande myrna myron myrtle naasunnguaq nadene nadia nadina nadine nadya
nafula nahia nahom naima nalla nana nanami nancy nanette naoko naomi naomie narges natalia natalie
natalya natasha nate nathalie nathan nathanael nathaniel nathy naveen neal ned neema nehir neil nel
nela nelisa nell nellie nelson nena nerissa nesreen neville ngaire ngozi nguyen nia niamh nicholas
nichole nick nicki nickolas nicky nico nicola nicolas nicole nicolette niels nigel niharika niilo
nik nika nikau nikhil niki nikita nikki niklas niko nikola nikolai nikolaos nikolay nikos nila nilay
niles nils nilufar nina nisanur nisha nita nivi nnamdi noa noah noam noel noella noelle noemi nojus
nolan nomaan nomvula noor nora norah norbert noreen norma norman nosipho nouf nour nqobile
nthabiseng nuala nuka nuno nur nuray nurul nyla octavia octavio odelia odette odile odval ofelia
oier oisha okonkwo oksana ola olabisi olaf olav oleh oleksandr oleksandra olga oliver olivia olivier
ollie oluwaseun omar omer ondrej onyeka ophelia ori orsolya orville osama osamu oscar oskar osman
osvaldo oswald otis otto oumar oumou owen oyelaran oyunbileg pablo padraig paige pam pamela pandora
pania paninnguaq paola paolo parvati pascal pat patrica patrice patricia patricio patrick patrik
patti pattie patty paul paula paulette paulie paulina pauline paulo paulos pavel pavlo pawel pedro
peg peggy pekka pelle penelope percy perla petar pete peter petr petra petro petros phil philip
philipp philippe phillip philomena phoebe phumzile phylis phyllis pia pierce pierre pieter pietro
piotr pipaluk pita polina polly portia prakash pranav pravit prem preston priscila priscilla priya
priyamvada priyanka prudence puteri pyotr queenie quentin quiana quincy quinn quinton rabina rachael
rachel rachele rachelle rachid rachida radek rae rafael ragnhild rahul raina rainer rajan rajesh
ralf ralph ramiro ramon ramona rana randal randall randi randolph rangi rania raoul raphael raquel
rashad rashid rasmus raul ravi rawiri rayan raymond rayna reanna reba rebeca rebecca rebeka rebekah
recep reece reem reema regan reggie regina reginald regis reid reihaneh reina rena renae renata
renato rene renee reta reuben reyansh reyna reynaldo reza rhea rhett rhiannon rhoda rhona rhonda ria
ricardo riccardo richard richelle richie rick rickey ricki rickie ricky rico rikki riko riley rimas
rin rina rita riya roan rob robbie robbin robby robert roberta roberto robyn rocco rochele rochelle
rocio roderick rodger rodney rodolfo rodrigo roel rogelio roger roghayyeh rohan roisin roland
rolanda rolando rolf roman romeo ron ronald ronan ronda roni ronna ronnie ronny rory rosa rosalie
rosalina rosalind rosalinda rosalyn rosanna rosanne rosario roscoe roseann roseanne rosella roselle
rosemarie rosemary rosetta rosie roslyn ross rowan rowena roxana roxane roxanna roxanne roxie roxy
roy royce ruben rubin rudolf rudolph rudy rufus rupert russ russel russell rustam ruth ruthie ruzena
ryan ryou saanvi sabina sabine sabrina sade sadie saeed sahar saida saira sakeena sakineh sakura sal
salik sallie sally salma salome salvatore sam samantha sami samir samira samkelo sammie sammy samuel
sandeep sandra sandro sanjay sanna santino saoirse saqib sara sarah sarina sasha satoshi saul
savanna savannah scarlett scot scott scottie scotty seamus sean sebastian sebastien sefa sekou selam
selena selene selim selina selma senthil sepp serena serge sergei sergey sergio serife setayesh seth
seun sevda sevinj seymour shabnam shahd shahid shaikha shaim shaimaa shakira shana shanaya shanda
shane shania shanna shannon shanon shanti shaquille shari sharlene sharon sharron sharyn shaun
shauna shawn shawna shay shayla shayma shayna shayne shea sheba sheena sheila shelby sheldon shelia
shelley shelly shelton sheri sheridan sherifa sherman sherri sherrie sherry sheryl shiloh shinzo
shira shirley shirli shirly shlomo shona shreya shristi shyla sid siddharth siddhartha sidney sierra
sigmund sigrid silas sillin silvia silvio simon simona simone sindy sinead siobhan siphiwe sipho
sita siti siyabonga skip skye slobodan snezana sobia sofia sofie sofija solomon solveig somayyeh
somchai sondra sonia sonja sonya sophia sophie soren sota souleymane souta spencer spike sri stacey
staci stacie stacy stan stanislav stanislaw stanley starla stefan stefanie stefano stefanos stela
stella stephan stephane stephanie stephen steve steven stevie stew stewart stu stuart sue suha
sumayah sumit sunil sunita suraj suresh susan susana susane susanna susannah susanne susi susie
suzan suzana suzane suzanna suzanne suzette suzie suzy sven svend svetlana sybil syd syed sylvester
sylvia sylvie szymon tabatha tabitha tadeusz tadgh taha taichi taika taiwo takeshi tala talia
talitha tamar tamara tamera tami tamika tammi tammie tammy tamra tamsin tane tania tanika tanisha
tanner tanya tapiwa tara tarana tareq tariq taryn tasha tatiana tatsuki tawana ted teddy tegan
temitope tendai teodora terence teresa tereza teri terje terrance terrell terrence terri terrie
terry tesfaye tess tessa tessie thabo thad thaddeus thalia thandiwe thandolwethu thea thelma themba
theo theodor theodora theodore theresa therese thi thiago thom thomas thomasina thulani thuy tia
tiago tiaki tiana tianna tiara tiffany tigist tim timmy timo timothy tina tingting tisha titus
tobias toby tod todd tom tomas tomasz tommaso tommie tommy tomoharu toni tonia tony tonya tora
torbjorn tori toshiro tracey traci tracie tracy travis trent trenton trevor trey tricia trina trish
trisha trista tristan troy trudy truman trygve tui tula tunar tunde turki ty tyler tyra tyrone tyson
uchenna ughur ugne ulrich ulrik ulrika ulysses umberto unax uri urs ursula urte usha usman uxue val
valentin valentina valentine valeria valerie valery vance vanesa vanessa vanja vasily veda velma
vera vern verna vernice vernon veronica vesna vic vicente vicki vickie vicky victor vihaan vikky
viktor viktoria viktorie viktorija viliami vilte vince vincent vincenzo violeta virgil vivaan vivek
vivian viviana vivien vivienne vlad vladimir vladislav vojtech volodymyr vusala vusi vytautas wade
wakana waleed wallace wally walt walter wambui wanda wanjiku wanjiru waylon wayne wei wendell wendi
wendy werner wes wesley weston whitney whitni whitny widelene wila wilbert wilbur wiley wilfred
wilfredo wilfrid wilfried wilhelm wilhelmina willa willard william willie willis willow willy wilma
winfried winifred winnie winnifred winona winslow winston wiremu wojciech wolfgang woodrow wout
wouter wyatt xavier xhoel xiaomei xiaoming xiaoyan ximena xinyi yael yagmur yahli yan yanis yann
yannick yarin yaroslav yasmin yasmine yassin yassine yelena yesenia yetunde yevgeni yevgeny yewande
yiannis ying yngve yolanda yonas yonatan yonathan yong yosef yousouf youssef yuen yuina yuki yuna
yuri yuriy yury yusif yusuf yuuma yuval yvette yvona yvone yvonna yvonne zac zach zachariah zachary
zachery zack zackary zada zahid zahra zainab zakaria zan zane zanele zara zbigniew zdenka zehra
zeinab zelda zelma zena zeynab zeynep zhanna zineb zodwa zoe zoey zofia zola zoltan zora zoran
zsofia
`

const SURNAMES = `
abbas acosta adams adler agarwal aguilar akhtar aleksejev aliyev almeida alvarez alves andersen
anderson andersson andov andreassen andrejev andrews angelov angelova ansari araujo araya armstrong
arslan aslan atchison atkinson ayala aydin babic bach baez bahk bahng bailey bakker baldwin bandara
bandyopadhyay banik barbieri barbosa barnes barnier bartlett barua bashir bates bauer becker beckham
beethoven begu bektashi bengtsson benitez bennett berger bergman bergmann berisha bernasconi
berndsen bhak bhang bhoumik bhowmik bhuiyan bianchi bishwas blanco blazevic blondal bogdanov
bondarenko bonik boruya bosu bouchard boyko bozic bozinov brankov briem brooks browne bryant
buchanan burke byrne bytyqi caceres calderon campbell cardoso cardozo carlsson carr carter caruso
carvalho castillo castro cavadini ceban cebotari celik cengic cereghetti cerna cerny chakma
chakraborty chan chand chang chapman chatterjee chattopadhyay chaudhry chavez che chen cheon cheong
cheung chiu choi chong chopra choudhury choung chow chowdhury choy christensen christiansen chung
chwe ciobanu clark clarke cohen coleman collins conti contreras cooke cooper corbyn correa correia
costa cox crawford crivelli cruz cunningham dahl damcevski daniels danielsen dankula datta davidov
davidson davies davis debnath delgado delic demir demirovic dervishi devi dewan dias diaz dickinson
dimitrov dimitrova dissanayake dixon djurhuus dogan doherty dominguez donev dordevic dotto driscoll
duarte dubois dumitru dunn durand duric dutta dvorak dvorakova eder edison edwards einstein eriksen
eriksson escobar espinoza esposito estrada evans faber farrell ferhatovic fernandes fernandez
ferrara ferrari ferreira filipov filipovic fischer fisher fitzgerald fjeldsted fleming flores
fontana fortin fournier fowler freeman friedman fuchs fuentes fujita fuller gagne gagnon galeano
gallagher galli gallo gamage gandhi gao garcia gardner garza gashi gauthier georgiev georgieva
gheorghe gibson gil gimenez giordano gjonaj gjoni goldberg goldstein golubev gomes gomez goncalves
gonzales gonzalez goode goodman gorbachev grayling greene grgic griffith griffiths gruber guerra
guerrero gunnarsson guo gustafsson gutierrez guzman gwon hadzic hagen halvorsen hamalainen hansen
hansson haque harding harper harris hart hasani hasanov hasanovic hashimoto haugen haung hawkins
hayashi hayes heikkila heikkinen heinonen hemingway henderson henriksen hernandez herrera hess
higgins hitchcock hjaltalin hoang hodzic hofer hoffman hoffmann hofmann hojgaard hok holmes holt
hopkins horak horakova horvat howe hoxha hristov hristova hu huaman huang huber hughes huynh
ibrahimovic iglesias ikeda iliev ilieva inoue ionescu ishikawa ito ivanou ivanov ivanova jackson
jacobs jacobsen jakobsson jankovic jansen janssen janssens jansson jarvinen jenkins jennings jensen
jhang jimenez joensen johannesen johannessen johansen johansson johnsen johnson johnston jones
jonsson jorgensen joung jovanovic jung juric kahn kalloe kaminski kane kaplan kapoor karjalainen
karlsen karlsson kastrati kato kaur kaya kayser kazlov keller kennedy khan kieffer kikuchi kilic
kimura kinnunen klein kluivert knezevic kobayashi koch korhonen koskinen kovac kovacevic kovacic
kovacs koval kovalchuk kovalenko kowalczyk kowalski kozlov kramer krasniqi kraus krause kravchenko
kremer krishna kristensen kristiansen kryeziu kucera kucerova kumar kumara kuznetsov kvaran kwok
kwon laine laitinen lammy lang larsen larsson lau lavoie lawson lebedev lefebvre lefevre lehmann
lehtinen lehtonen leitner leka lekaj lenin leroy lewis li lincoln lindberg lindholm lindstrom liu
liyanage lombardi lopes lopez lovric lowe lukic lund lungu luo ly lynch madrigal madsen maeda
magnusson maier majerus makarov makela makinen mamani mammadov mancini mann mariani maric marin
marino markovic marques marroquin martinez martins matei matic matsumoto matthews mayer mayr
mccarthy mclaughlin mclean mehmedovic mehmeti meier meijer mejia melnyk melo mendes mendez mercier
messi messier meyer meyers micrachi mihhailov mikkelsen miller milosevic mohan molina moller monroe
montgomery moore mora morales moreau moreira moreno moretti mori morin morina morozov morris
morrison mortensen morton moser moss mozart mulder muller munoz munteanu murati muratovic murphy
murray mussolini myers nagy nakajima nakamura nakashima narayan nash navarro neilson nemcova nemec
nichols nicholson nielsen niemi nieminen nikolic nikolov nikolova nilsen nilsson nixon norodahl
norris novak novakova novikov novotna novotny nowak nunes nunez nyman obama obrien oconnor ogawa
oliveira oliynyk olofsson olsen olson olsson oneill orellana ortega ortiz orwell osborne owens
ozdemir ozturk pahk pahng pak papadopoulos parker patel patterson pavic pavlov pavlovic pearson
pedersen peeters pena pereira perera peretz perez peric perkins persson peters petersen peterson
petrov petrova petrovic pettersen pettersson phak pham phan phang phillips picasso pichler piero
pinas pinto polishchuk popescu popov popovic portillo poulsen powell prasad prifti prochazka
prochazkova putin quispe radic radu ramirez ramos rantanen rasmussen ravelli reagan rees reis reiter
reuter reyes reynolds ribeiro ricci richards richardson ries rivas rivera rizzo roberts robertson
robinson rocha rodrigues rodriguez rogers rojas romano romero roosevelt rosenberg rossi rotari roth
roux rowe rowling rubio ruiz russo rusu ryang ryoo ryu saarinen sahin saito sakamoto salas salihovic
salminen salo salonen sanchez sandberg sanders santana sante santos sanz saric sasaki sato saunders
savic scheving schiltz schmid schmidt schmit schmitt schmitz schneider schroeder schubert schulz
schwarz segura seinfeld semjonov semyonov seoh sepulveda serrano shala sharma shehu shevchenko
shevchuk shimizu silva simmons simonsen sinatra sinclair singh sirbu smirnov smit smith smyth
sokolov solovyov sorensen sosa soto soung sousa stalin starmer steele stein steiner stephens stevens
stevenson stoica stojanovic stoyanov stoyanova suarez subotic sullivan suzuki svensson svoboda
svobodova szabo tahirovic takahashi tanaka tate tavares teixeira thatcher thill thompson thomsen
thomson thorarensen thorlacius tian tjin tkachenko todorov todorova tolstoy tomic torres toth tran
tremblay tryniski tsui tuominen turcan turner turunen valenzuela valverde vargas vasilyev vasquez
vassiljev vazquez velasquez vesela vesely vidal vidovic villalba villalobos vinogradov virtanen
visser vivaldi vogt volkov vorobyov vukovic waage wagner walker walsh walters walton watanabe watson
webb weber webster weiss welter wilkinson williams williamson wilson wimmer winkler wisniewski
wojcik wolff wong wright wu xiao xu yamada yamaguchi yamamoto yamasaki yamashita yamazaki yang yeun
yeung yi yildirim yildiz yilmaz yokoyama yoshida yun zakharov zaytsev zhang zhao zhou zhu zimmermann
`

let given: ReadonlySet<string> | null = null
let surnames: ReadonlySet<string> | null = null

/** Given names in lower case without accents; split on first use. */
export function givenNames(): ReadonlySet<string> {
  given ??= new Set(GIVEN.trim().split(/\s+/))
  return given
}

/** Common surnames in lower case without accents; split on first use. */
export function commonSurnames(): ReadonlySet<string> {
  surnames ??= new Set(SURNAMES.trim().split(/\s+/))
  return surnames
}
