from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'word/document.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_doc = resolve('doc')
    l_0_people = resolve('people')
    l_0_tasks = resolve('tasks')
    l_0_company = resolve('company')
    l_0_activity_keys = resolve('activity_keys')
    l_0_counts = resolve('counts')
    l_0_documents = resolve('documents')
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
        t_3 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_4 = environment.filters['or_blank']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'or_blank' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?> <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
    yield '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Noise and dust do their harm slowly, and it does not heal. We keep both as low as is reasonably achievable, whatever the limit is (OHS Code ss. 16 and 216). '
    yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
    yield ' looks after this plan.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Where it is loud or dusty</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">The tasks come from our formal hazard assessments. Unless a measurement is named, they are judged by the tool, the material and how long it takes: if you have to raise your voice to someone an arm\'s length away, it is loud.</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Task"/></w:tblPr><w:tblGrid><w:gridCol w:w="2066"/><w:gridCol w:w="2263"/><w:gridCol w:w="2361"/><w:gridCol w:w="1869"/><w:gridCol w:w="1281"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2066" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Task</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2263" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">What it does</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Controls</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1869" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Gear</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1281" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Checked by, date</w:t></w:r></w:p></w:tc></w:tr>'
    l_1_loop = missing
    for l_1_t, l_1_loop in LoopContext(t_1((undefined(name='tasks') if l_0_tasks is missing else l_0_tasks)), undefined):
        _loop_vars = {}
        pass
        def t_5(fiter):
            for l_2_h in fiter:
                if ((('earing loss' in environment.getattr(l_2_h, 'hazard')) or ('oise' in environment.getattr(l_2_h, 'hazard'))) or ((environment.getattr(l_2_h, 'category') in ['chemical', 'biological']) and ((((((('ust' in environment.getattr(l_2_h, 'hazard')) or ('ilica' in environment.getattr(l_2_h, 'hazard'))) or ('sbestos' in environment.getattr(l_2_h, 'hazard'))) or ('ead ' in environment.getattr(l_2_h, 'hazard'))) or ('ume' in environment.getattr(l_2_h, 'hazard'))) or ('ibre' in environment.getattr(l_2_h, 'hazard'))) or ('ould' in environment.getattr(l_2_h, 'hazard'))))):
                    yield l_2_h
        l_2_loop = missing
        for l_2_h, l_2_loop in LoopContext(t_5(t_1(environment.getattr(l_1_t, 'hazards'))), undefined):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2066" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getattr(l_1_t, 'task')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2263" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getattr(l_2_h, 'hazard')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            def t_6(fiter):
                for l_3_c in fiter:
                    if ((((((((((((('ust' in l_3_c) or ('acuum' in l_3_c)) or ('HEPA' in l_3_c)) or ('hroud' in l_3_c)) or (' wet' in l_3_c)) or (' water' in l_3_c)) or ('xhaust' in l_3_c)) or ('entilat' in l_3_c)) or ('Ventilat' in l_3_c)) or ('ontain' in l_3_c)) or ('oise' in l_3_c)) or ('ibration' in l_3_c)) or ('attery' in l_3_c)):
                        yield l_3_c
            l_3_loop = missing
            t_7 = 1
            for l_3_c, l_3_loop in LoopContext(t_6(t_1(environment.getattr(l_1_t, 'engineering'))), undefined):
                _loop_vars = {}
                pass
                yield escape(t_2(context, l_3_c))
                if (not environment.getattr(l_3_loop, 'last')):
                    pass
                    yield '; '
                t_7 = 0
            l_3_loop = l_3_c = missing
            if t_7:
                pass
                yield 'As in the formal hazard assessment'
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1869" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            def t_8(fiter):
                for l_3_p in fiter:
                    if (((((('espirator' in l_3_p) or ('earing' in l_3_p)) or ('ar muff' in l_3_p)) or ('ar plug' in l_3_p)) or ('ust mask' in l_3_p)) or ('upplied air' in l_3_p)):
                        yield l_3_p
            l_3_loop = missing
            t_9 = 1
            for l_3_p, l_3_loop in LoopContext(t_8(t_1(environment.getattr(l_1_t, 'ppe'))), undefined):
                _loop_vars = {}
                pass
                yield escape(t_2(context, l_3_p))
                if (not environment.getattr(l_3_loop, 'last')):
                    pass
                    yield '; '
                t_9 = 0
            l_3_loop = l_3_p = missing
            if t_9:
                pass
                yield 'As in the FLHA'
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1281" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></w:tc></w:tr>'
        l_2_loop = l_2_h = missing
    l_1_loop = l_1_t = missing
    yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Noise</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Quieter first.</w:t></w:r><w:r><w:t xml:space="preserve"> Buy and rent the quieter tool, keep it sharp and greased, put the compressor and generator away from people, do the loud work when fewer are near, and take turns. A new or much altered work site, a new process or significant new equipment is designed for 85 dBA or as low as is practicable (OHS Code s. 217).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Find out.</w:t></w:r><w:r><w:t xml:space="preserve"> Where someone\'s exposure may pass 82 dBA Lex over the shift, we have it assessed by someone competent (OHS Code s. 219). The record holds what OHS Code s. 220 lists, is kept 3 years and shown on request (s. 220). We assess again when the work changes (s. 219).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Ears.</w:t></w:r><w:r><w:t xml:space="preserve"> Hearing protection is worn in every loud task, and fit tested on each person who wears it (OHS Code s. 222).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Hearing tests.</w:t></w:r><w:r><w:t xml:space="preserve"> Anyone who is, or may be, exposed above 85 dBA Lex or above Schedule 3 (OHS Code s. 218) has hearing tested within 6 months, again within 12 months of that test, then every second year (OHS Code s. 223). No assessment has to prove it first. '
    yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'operating_name')))
    yield ' pays; the test and the way there are paid work time (OHS Code s. 224). A worker whose hearing has shifted is told within 30 days.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Noise program.</w:t></w:r><w:r><w:t xml:space="preserve"> Where an assessment shows more than 85 dBA Lex, or more than Schedule 3 allows, we write a noise management program with the ten parts of OHS Code s. 221, put up signs where it is above 85 dBA, and review it every year.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Dust</w:t></w:r></w:p>'
    if ('asbestos-lead-silica' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">Concrete, brick, block, stone, tile, mortar and drywall compound can hold </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">silica</w:t></w:r><w:r><w:t xml:space="preserve">. Its finest dust stays in the lungs, and you cannot see it.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Use another way:</w:t></w:r><w:r><w:t xml:space="preserve"> score and snap, order it cut to size, or cast the opening.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Catch it at the tool:</w:t></w:r><w:r><w:t xml:space="preserve"> water on the blade, or a shroud with a HEPA vacuum. No dry cutting or grinding without one of them.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Keep it away from others:</w:t></w:r><w:r><w:t xml:space="preserve"> cut downwind and away from doors and other trades, mark off the area, and let nobody in without a respirator. Where the air may pass the limit it is a restricted area: signs at each way in say what is there, that only those who are needed go in, and that nobody eats, drinks or smokes. Nobody leaves it with dust on, except to get out in an emergency (OHS Code s. 29).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Clean up wet or with a HEPA vacuum.</w:t></w:r><w:r><w:t xml:space="preserve"> No dry sweeping, no compressed air on floors or clothes.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Wear the respirator</w:t></w:r><w:r><w:t xml:space="preserve"> the table names, under the respiratory protection code of practice.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Health:</w:t></w:r><w:r><w:t xml:space="preserve"> whoever is expected in a restricted area for asbestos or silica on 30 or more work days in 12 months (OHS Code s. 1) has a health assessment within 30 days and then every 2 years (OHS Code s. 40). We pay, nobody loses pay, and a worker may refuse in writing. The results stay private.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Keep it out of the air:</w:t></w:r><w:r><w:t xml:space="preserve"> sharp blades, dust collection on saws and sanders, cutting outdoors and downwind of others.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Clean up with a vacuum or a damp broom.</w:t></w:r><w:r><w:t xml:space="preserve"> No compressed air on floors or clothes.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Wear the mask</w:t></w:r><w:r><w:t xml:space="preserve"> the table names when cutting or sanding makes dust you can see hanging in the air.</w:t></w:r></w:p>'
    yield '<w:p><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Measuring.</w:t></w:r><w:r><w:t xml:space="preserve"> Where a worker may be over an exposure limit, someone competent measures the air. The result is kept 3 years (OHS Code s. 20). If someone was over it, we find the cause, protect that worker, bring it down and explain it to the worker, all </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">at once</w:t></w:r><w:r><w:t xml:space="preserve">.'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'needs_representative'):
        pass
        yield ' The health and safety representative is told in writing as soon as is reasonably practicable.'
    yield ' (OHS Code s. 22)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Callout"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Found something suspect?</w:t></w:r><w:r><w:t xml:space="preserve"> Old pipe wrap, vermiculite, floor tile, textured ceiling, stucco, thick old paint, black mould: stop, touch nothing more, keep everyone out, close the doors, tell '
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield 'the client'
    else:
        pass
        yield 'your supervisor'
    yield '. It is tested before anyone goes on. A building where asbestos fibres may get out is unsafe, and the employer has to correct that (OHS Code s. 31).</w:t></w:r></w:p>'
    if ('asbestos-removal' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        yield '<w:p><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Asbestos work</w:t></w:r><w:r><w:t xml:space="preserve"> is done only by trained workers who carry the original, valid certificate of an approved course (OHS Code s. 37), behind containment. Waste goes into sealed, impervious containers labelled asbestos, carcinogenic, do not inhale (OHS Code s. 38).</w:t></w:r></w:p>'
    elif ('asbestos-lead-silica' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        yield '<w:p><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Removing asbestos</w:t></w:r><w:r><w:t xml:space="preserve"> is not our work: a qualified abatement contractor does it, and we come back when the area is released in writing.</w:t></w:r></w:p>'
    if ((('asbestos-removal' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) or ('asbestos-lead-silica' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))) or ('demolition' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))):
        pass
        yield '<w:p><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Where a building is altered or renovated,</w:t></w:r><w:r><w:t xml:space="preserve"> material in the area that may release asbestos is sealed, enclosed or removed first (OHS Code s. 35). A Director is told 72 hours before, by whoever removes or abates it </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">and</w:t></w:r><w:r><w:t xml:space="preserve"> by whoever demolishes or renovates a building or equipment that holds it. Nobody starts without that notice (OHS Code s. 36).</w:t></w:r></w:p>'
    if ('lead-exposure-control-plan' in t_3(context, (undefined(name='documents') if l_0_documents is missing else l_0_documents), attribute='id')):
        pass
        yield '<w:p><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Lead</w:t></w:r><w:r><w:t xml:space="preserve"> has a plan of its own, with tests and a blood test offered (OHS Code ss. 41 to 43).</w:t></w:r></w:p>'
    elif (('asbestos-lead-silica' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) or ('lead-work' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))):
        pass
        yield '<w:p><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Lead:</w:t></w:r><w:r><w:t xml:space="preserve"> old paint is not scraped, sanded, cut or burned before it is tested. Where lead could get into someone\'s body, by dust or from hand to mouth, a lead exposure control plan comes first (OHS Code s. 41).</w:t></w:r></w:p>'
    yield '<w:p><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Mould</w:t></w:r><w:r><w:t xml:space="preserve"> is controlled like any hazard (OHS Code s. 43.1). A patch bigger than a hand (our practice) is not scraped or brushed. We find the water, seal the area off, and remove it damp and bagged, or call in someone who does.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Training and review</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Workers learn what harms them in these tasks, the controls, and how to use and look after the gear, before they start (OHS Code s. 21). We go through this plan once a year (our practice)'
    if (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo')):
        pass
        yield ' at a toolbox meeting'
    yield ', and when tools, materials or measurements change.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormHeading"/></w:pPr><w:r><w:t xml:space="preserve">Approval</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Form fields"/></w:tblPr><w:tblGrid><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3280" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Owner or most senior manager (print name)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Owner or most senior manager (print name)"/><w:tag w:val="exposure-control-noise-dust.owner_name"/><w:id w:val="\ufdd4"/>\ufdd6<w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, t_4(environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name'))))
    yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Signature</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Date signed</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date signed"/><w:tag w:val="exposure-control-noise-dust.owner_date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1134" w:right="980" w:bottom="964" w:left="1420" w:header="510" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=43&3=45&10=48&11=60&12=62&13=64&14=83&21=105&23=107&34=114&35=118&36=128&37=131&38=134&39=137&43=141&46=145'