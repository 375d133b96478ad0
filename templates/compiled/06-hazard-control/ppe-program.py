from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'word/document.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_doc = resolve('doc')
    l_0_policies = resolve('policies')
    l_0_tasks = resolve('tasks')
    l_0_activity_keys = resolve('activity_keys')
    l_0_company = resolve('company')
    l_0_people = resolve('people')
    l_0_documents = resolve('documents')
    l_0_counts = resolve('counts')
    try:
        t_1 = environment.filters['_counted']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named '_counted' found.")
    try:
        t_2 = environment.filters['_printed']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named '_printed' found.")
    try:
        t_3 = environment.filters['and_list']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'and_list' found.")
    try:
        t_4 = environment.filters['first_up']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'first_up' found.")
    try:
        t_5 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_6 = environment.filters['or_blank']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'or_blank' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?> <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
    yield '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Personal protective equipment (PPE) is for the risk that is left when we have done everything else. The hazard assessments decide what is worn; where they call for PPE, you wear it (OHS Code s. 228).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">On every site, all the time</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
    yield escape(t_2(context, t_4(t_3(environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'ppe_minimum')))))
    yield '.</w:t></w:r><w:r><w:t xml:space="preserve"> A client or prime contractor may ask for more. Then we wear that too.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">By task</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Besides the gear above, and as the day\'s FLHA says.</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Task"/></w:tblPr><w:tblGrid><w:gridCol w:w="4132"/><w:gridCol w:w="5708"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4132" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Task</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5708" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Gear</w:t></w:r></w:p></w:tc></w:tr>'
    def t_7(fiter):
        for l_1_t in fiter:
            if environment.getattr(l_1_t, 'ppe'):
                yield l_1_t
    l_1_loop = missing
    for l_1_t, l_1_loop in LoopContext(t_7(t_1((undefined(name='tasks') if l_0_tasks is missing else l_0_tasks))), undefined):
        _loop_vars = {}
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4132" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_t, 'task')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5708" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        l_2_loop = missing
        for l_2_p, l_2_loop in LoopContext(t_1(environment.getattr(l_1_t, 'ppe')), undefined):
            _loop_vars = {}
            pass
            yield escape(t_2(context, l_2_p))
            if (not environment.getattr(l_2_loop, 'last')):
                pass
                yield '; '
        l_2_loop = l_2_p = missing
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    l_1_loop = l_1_t = missing
    yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">What to look for</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Gear"/></w:tblPr><w:tblGrid><w:gridCol w:w="2164"/><w:gridCol w:w="3345"/><w:gridCol w:w="4331"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2164" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Gear</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3345" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Mark we buy by</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4331" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Check before you put it on, and throw it out if</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2164" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Head (OHS Code s. 234)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3345" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">CSA or ANSI mark inside the shell, in date; Type II where a blow from the side is likely</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4331" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">The shell is cracked, dented, faded or painted, the suspension is torn, or it took a hit</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2164" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Eyes and face (s. 229)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3345" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">CSA Z94.3 mark on lens and frame; side protection</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4331" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">The lens is scratched or cracked; it does not fit over your own glasses</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2164" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Feet (s. 233)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3345" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">CSA mark for the hazard: green triangle for toe and sole'
    if ('electrical-work' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        yield ', white with omega for electrical'
    if ('tree-work' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        yield ', fir tree for chainsaws'
    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4331" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">The toe cap shows, the sole is split or smooth</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2164" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Hands, arms, skin (s. 242, s. 243)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3345" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Right glove for cut, chemical, heat or cold, as the safety data sheet or the maker says</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4331" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">It is torn, soaked through or stiff; never near turning parts where it can be caught</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2164" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Ears (s. 222)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3345" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">CSA Z94.2 mark, with the class or rating that fits the noise; fit tested</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4331" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Plugs are dirty, muff seals are hard or cracked</w:t></w:r></w:p></w:tc></w:tr>'
    if (((('traffic-control' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) or ('powered-mobile-equipment' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))) or ('forklifts' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))) or ('cranes-hoisting' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))):
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2164" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Being seen (s. 194)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3345" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">CSA Z96 class for the traffic and the light</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4331" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">It is faded, dirty or torn, or a jacket covers it</w:t></w:r></w:p></w:tc></w:tr>'
    if ('work-at-heights' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2164" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Fall gear (OHS Code Part 9)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3345" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">CSA Z259 label that can be read, all parts made to go together</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4331" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Cuts, burns, pulled stitches, bent hardware, no label; after a fall it comes out of service (s. 150.2)</w:t></w:r></w:p></w:tc></w:tr>'
    if environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'respirators_used'):
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2164" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Breathing (s. 244)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3345" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">NIOSH approval number; the type our code of practice names</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4331" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">It does not seal, straps are loose, the filter is damp, damaged or out of date</w:t></w:r></w:p></w:tc></w:tr>'
    yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Who supplies it and who pays</w:t></w:r></w:p>'
    if (environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'ppe_paid_by') == 'company'):
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'operating_name')))
        yield ' buys and replaces the gear this program asks for. Gear that wears out on the job is replaced without argument: bring the old piece.</w:t></w:r></w:p>'
    elif (environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'ppe_paid_by') == 'worker'):
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">Each worker brings the personal gear listed above. '
        yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'operating_name')))
        yield ' says what to buy, and supplies what belongs to the job rather than the person, such as fall gear, hearing protection and respirators. Nobody works without gear because of its price: talk to '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield '.</w:t></w:r></w:p>'
    elif (environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'ppe_paid_by') == 'shared'):
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'operating_name')))
        yield ' and the worker share the price of personal gear such as boots and clothing. The company supplies what belongs to the job, such as fall gear, hearing protection and respirators. Nobody works without gear because of its price: talk to '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield '.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">Paid by: '
        yield escape(t_2(context, environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'ppe_paid_by')))
        yield '</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Fit, care and training</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Fit.</w:t></w:r><w:r><w:t xml:space="preserve"> Gear comes in the wearer\'s size, for women and for small and large people too. What does not fit does not protect, and is not issued.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Care.</w:t></w:r><w:r><w:t xml:space="preserve"> Follow the maker\'s instructions (OHS Code s. 12). Clean it, dry it, keep it out of the sun and away from chemicals. Do not drill, paint or alter it.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Service life.</w:t></w:r><w:r><w:t xml:space="preserve"> Keep to the maker\'s limit, and write the date of issue on helmets and fall gear.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Training.</w:t></w:r><w:r><w:t xml:space="preserve"> Before you use a piece of PPE you are shown how to use and care for it, what its limits are, and how it is maintained (OHS Code s. 228). It goes into the PPE issue and training log with your signature.</w:t></w:r></w:p>'
    if ('respiratory-code-of-practice' in t_5(context, (undefined(name='documents') if l_0_documents is missing else l_0_documents), attribute='id')):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Respirators</w:t></w:r><w:r><w:t xml:space="preserve"> need the respiratory protection code of practice first: the right type, a fit test, a clean-shaven face.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Respirators:</w:t></w:r><w:r><w:t xml:space="preserve"> we wear none. A task that needs one waits until we have a code of practice and fit tests for it (OHS Code ss. 245 and 250).</w:t></w:r></w:p>'
    def t_8(fiter):
        for l_1_d in fiter:
            if (environment.getattr(l_1_d, 'id') == 'exposure-control-noise-dust'):
                yield l_1_d
    for l_1_d in t_8(t_1((undefined(name='documents') if l_0_documents is missing else l_0_documents))):
        _loop_vars = {}
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Loud and dusty work</w:t></w:r><w:r><w:t xml:space="preserve"> has its own plan, '
        yield escape(t_2(context, environment.getattr(l_1_d, 'number')))
        yield '.</w:t></w:r></w:p>'
    l_1_d = missing
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Keeping to it</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield ' wears the gear even when nobody looks, and asks the same of every helper, subcontractor and visitor. Visitors without the gear for the area stay out of it.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">Supervisors wear it first and check it every day. Forgetting it means putting it on before going on. Refusing means the steps in the company rules'
        if environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'discipline_steps'):
            pass
            yield ': '
            yield escape(t_2(context, t_3(environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'discipline_steps'))))
        yield '. Visitors without the gear for the area stay out of it. PPE is looked at in every site inspection.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="FormHeading"/></w:pPr><w:r><w:t xml:space="preserve">Approval</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Form fields"/></w:tblPr><w:tblGrid><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3280" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Owner or most senior manager (print name)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Owner or most senior manager (print name)"/><w:tag w:val="ppe-program.owner_name"/><w:id w:val="\ufdd4"/>\ufdd6<w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, t_6(environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name'))))
    yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Signature</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Date signed</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date signed"/><w:tag w:val="ppe-program.owner_date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1134" w:right="980" w:bottom="964" w:left="1420" w:header="510" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=56&5=58&9=60&10=69&11=72&24=83&31=90&34=93&37=96&42=100&43=103&44=108&45=115&46=122&51=125&53=131&54=139&55=143&56=146&57=151&60=157'