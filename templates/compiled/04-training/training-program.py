from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'word/document.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_doc = resolve('doc')
    l_0_counts = resolve('counts')
    l_0_people = resolve('people')
    l_0_activity_keys = resolve('activity_keys')
    l_0_employees = resolve('employees')
    l_0_policies = resolve('policies')
    try:
        t_1 = environment.filters['_printed']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named '_printed' found.")
    try:
        t_2 = environment.filters['and_list']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'and_list' found.")
    try:
        t_3 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_4 = environment.filters['names']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'names' found.")
    try:
        t_5 = environment.filters['or_blank']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'or_blank' found.")
    try:
        t_6 = environment.filters['or_list']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'or_list' found.")
    try:
        t_7 = environment.filters['unique']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'unique' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?> <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_1(context, environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
    yield '</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">A ticket says that I once passed a course. This program keeps me competent: trained, practised and up to date. It is also ready for the day I take somebody on.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">New people get hurt most. So nobody starts before the orientation, and nobody works without close supervision until somebody has watched and signed that the person is competent: qualified, trained and experienced enough to do the work safely without supervision, or with only a minimal degree of it (OHS Act s. 1).</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Orientation</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Who:</w:t></w:r><w:r><w:t xml:space="preserve"> everyone, owner, family, office and part-time people too; again after 6 months or more away, and the parts that are new after a change of job or kind of site.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">When:</w:t></w:r><w:r><w:t xml:space="preserve"> before the first regular shift, in paid time. We plan two hours for it. A client\'s or prime contractor\'s orientation comes on top; it does not replace ours.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">By whom:</w:t></w:r><w:r><w:t xml:space="preserve"> '
    yield escape(t_1(context, t_6(t_4(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'supervisors')))))
    yield ', with the orientation record in hand: company, site, job, five questions.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">What:</w:t></w:r><w:r><w:t xml:space="preserve"> rights and duties, rules, the hazards and controls of the job, emergencies, violence and harassment, reporting. We fill in one FLHA together.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">After:</w:t></w:r><w:r><w:t xml:space="preserve"> a look after the first day, the first week and 30 days.</w:t></w:r></w:p>'
    if (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo')):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Young and new workers</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Anyone under 25 or under 6 months in the trade has a mentor by name for the first 30 days at least, works within sight of that person, and starts with the simpler tasks. '
        if ((('powered-mobile-equipment' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) or ('cranes-hoisting' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))) or ('work-at-heights' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))):
            pass
            yield 'A marked hard hat or vest shows everyone who is new. '
        yield 'Ask anything, any number of times.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Training</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Our jobs: '
    yield escape(t_1(context, t_2(t_7(environment, t_3(context, (undefined(name='employees') if l_0_employees is missing else l_0_employees), attribute='role')))))
    yield '. The training register says which course each job needs, from the law, from clients and from us, and who holds it. For the work we do:</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Training"/></w:tblPr><w:tblGrid><w:gridCol w:w="3739"/><w:gridCol w:w="3542"/><w:gridCol w:w="2559"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3739" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Training</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3542" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Who</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2559" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Rests on</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3739" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Hazards, controls and practices of the job</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3542" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Everyone, before the task and when it changes</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2559" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">OHS Act s. 3</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3739" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">WHMIS: labels, data sheets, our products</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3542" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Everyone who works with or near them</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2559" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">OHS Code s. 397</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3739" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Violence and harassment, and our plan</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3542" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Everyone</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2559" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">OHS Code s. 391</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3739" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">PPE: use, care, limits</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3542" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Everyone who wears it</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2559" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">OHS Code s. 228</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3739" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Lifting and preventing strains</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3542" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Everyone who lifts, carries or bends a lot</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2559" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">OHS Code s. 211.1</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3739" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">First aid</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3542" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
    if environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'first_aiders'):
        pass
        yield escape(t_1(context, t_2(t_4(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'first_aiders')))))
    else:
        pass
        yield 'The first aiders'
    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2559" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">OHS Code s. 181</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3739" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Rescue and evacuation, with drills</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3542" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
    if environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'rescue_workers'):
        pass
        yield escape(t_1(context, t_2(t_4(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'rescue_workers')))))
    else:
        pass
        yield 'Rescue workers'
    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2559" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">OHS Code s. 117</w:t></w:r></w:p></w:tc></w:tr>'
    if (('work-at-heights' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) or ('roofing' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))):
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3739" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Fall protection, and the site\'s fall protection plan</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3542" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Everyone who uses it, before first use</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2559" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">OHS Code s. 141</w:t></w:r></w:p></w:tc></w:tr>'
    if (('powered-mobile-equipment' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) or ('forklifts' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))):
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3739" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Operating powered mobile equipment</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3542" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Operators we name, unit by unit</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2559" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">OHS Code s. 256</w:t></w:r></w:p></w:tc></w:tr>'
    if ('confined-space' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3739" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Confined and restricted spaces</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3542" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Those who enter, tend or rescue</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2559" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">OHS Code s. 46</w:t></w:r></w:p></w:tc></w:tr>'
    if ('asbestos-lead-silica' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3739" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Harmful dust and substances: procedures</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3542" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Everyone who may be exposed</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2559" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">OHS Code s. 21</w:t></w:r></w:p></w:tc></w:tr>'
    if environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'respirators_used'):
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3739" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Respirators, with a fit test</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3542" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Everyone who wears one</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2559" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">OHS Code s. 250</w:t></w:r></w:p></w:tc></w:tr>'
    if environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_representative'):
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3739" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Representative\'s training</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3542" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_1(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_representative'), 'name')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2559" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">OHS Code s. 201</w:t></w:r></w:p></w:tc></w:tr>'
    if (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo')):
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3739" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Supervising: duties, hazard assessment, inspection, investigation</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3542" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_1(context, t_2(t_4(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'supervisors')))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2559" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">OHS Act s. 4</w:t></w:r></w:p></w:tc></w:tr>'
    yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:p><w:r><w:t xml:space="preserve">Job training is hands-on: the trainer shows it, you do it, the trainer watches. It goes on the training record with what was covered and who was there.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Competency</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Who signs off:</w:t></w:r><w:r><w:t xml:space="preserve"> a person who is competent in that task.'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield ' For my own work I ask another tradesperson, a supervisor on site or the dealer, and that person signs.'
    yield '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">What:</w:t></w:r><w:r><w:t xml:space="preserve"> each high-risk task and each machine that the worker will use without direct supervision.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">How:</w:t></w:r><w:r><w:t xml:space="preserve"> the work is watched from start to finish, questions are asked, and the result goes on the competency assessment: competent, only under direct supervision, or not yet.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Until then</w:t></w:r><w:r><w:t xml:space="preserve"> the worker does the task only under the direct supervision of somebody competent (OHS Act s. 3).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Again:</w:t></w:r><w:r><w:t xml:space="preserve"> every '
    yield escape(t_1(context, environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'competency_repeat_years')))
    yield ' years, after 6 months away from the task, with a new machine, and after an incident in which skill played a part.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Refreshers</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Where a certificate has an end date, training is repeated before it. Where it has none, we repeat when the work, the law or the product changes, and at the times in the training register. The register is checked every three months, so that nothing runs out unnoticed.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Language</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Some people read little, or think in another language. We say it, show it and have it shown back. We ask "What will you do?", not "Do you understand?".</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Proof we keep</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Orientation, training and competency records, and copies of certificates, for as long as the person works here and 3 years after (our practice)'
    if environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'records_location'):
        pass
        yield ', in: '
        yield escape(t_1(context, environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'records_location')))
    yield '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormHeading"/></w:pPr><w:r><w:t xml:space="preserve">Approval</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Form fields"/></w:tblPr><w:tblGrid><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3280" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Owner or most senior manager (print name)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Owner or most senior manager (print name)"/><w:tag w:val="training-program.owner_name"/><w:id w:val="\ufdd4"/>\ufdd6<w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
    yield escape(t_1(context, t_5(environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name'))))
    yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Signature</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Date signed</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date signed"/><w:tag w:val="training-program.owner_date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1134" w:right="980" w:bottom="964" w:left="1420" w:header="510" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=60&8=69&10=71&12=74&14=79&34=81&37=88&38=95&41=98&44=101&47=104&50=107&53=110&55=113&56=115&58=118&63=121&67=125&73=127&76=132'