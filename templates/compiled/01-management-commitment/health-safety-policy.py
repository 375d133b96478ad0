from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'word/document.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_doc = resolve('doc')
    l_0_activity_keys = resolve('activity_keys')
    l_0_company = resolve('company')
    l_0_people = resolve('people')
    l_0_counts = resolve('counts')
    l_0_policies = resolve('policies')
    l_0_goals = resolve('goals')
    l_0_dates = resolve('dates')
    l_0_program = resolve('program')
    l_0_worst = l_0_leads = missing
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
        t_7 = environment.filters['rejectattr']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'rejectattr' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?> <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
    yield '</w:t></w:r></w:p>'
    l_0_worst = []
    context.vars['worst'] = l_0_worst
    context.exported_vars.add('worst')
    if (('work-at-heights' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) or ('roofing' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))):
        pass
        l_0_worst = environment.call_binop(context, '+', (undefined(name='worst') if l_0_worst is missing else l_0_worst), ['a fall'])
        context.vars['worst'] = l_0_worst
        context.exported_vars.add('worst')
    if ('excavation' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        l_0_worst = environment.call_binop(context, '+', (undefined(name='worst') if l_0_worst is missing else l_0_worst), ['a trench that caves in'])
        context.vars['worst'] = l_0_worst
        context.exported_vars.add('worst')
    if (('electrical-work' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) or ('utility-electrical' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))):
        pass
        l_0_worst = environment.call_binop(context, '+', (undefined(name='worst') if l_0_worst is missing else l_0_worst), ['a shock or arc flash'])
        context.vars['worst'] = l_0_worst
        context.exported_vars.add('worst')
    if (('powered-mobile-equipment' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) or ('forklifts' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))):
        pass
        l_0_worst = environment.call_binop(context, '+', (undefined(name='worst') if l_0_worst is missing else l_0_worst), ['a machine that hits someone'])
        context.vars['worst'] = l_0_worst
        context.exported_vars.add('worst')
    if ('confined-space' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        l_0_worst = environment.call_binop(context, '+', (undefined(name='worst') if l_0_worst is missing else l_0_worst), ['bad air in a closed space'])
        context.vars['worst'] = l_0_worst
        context.exported_vars.add('worst')
    if ('oil-gas-sites' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        l_0_worst = environment.call_binop(context, '+', (undefined(name='worst') if l_0_worst is missing else l_0_worst), ['gas on an oil or gas lease'])
        context.vars['worst'] = l_0_worst
        context.exported_vars.add('worst')
    if ('tree-work' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        l_0_worst = environment.call_binop(context, '+', (undefined(name='worst') if l_0_worst is missing else l_0_worst), ['a falling tree or limb'])
        context.vars['worst'] = l_0_worst
        context.exported_vars.add('worst')
    if ((('welding-hot-work' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) and ('roofing' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))) and ('torch' in t_3(environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'activities')))):
        pass
        l_0_worst = environment.call_binop(context, '+', (undefined(name='worst') if l_0_worst is missing else l_0_worst), ['a torch fire'])
        context.vars['worst'] = l_0_worst
        context.exported_vars.add('worst')
    if ('driving' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        l_0_worst = environment.call_binop(context, '+', (undefined(name='worst') if l_0_worst is missing else l_0_worst), ['a crash on the road'])
        context.vars['worst'] = l_0_worst
        context.exported_vars.add('worst')
    l_0_leads = t_4(t_7(context, environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'supervisors'), 'name', 'equalto', environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
    context.vars['leads'] = l_0_leads
    context.exported_vars.add('leads')
    yield '<w:p><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">What '
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield 'I'
    else:
        pass
        yield 'we'
    yield ' do:</w:t></w:r><w:r><w:t xml:space="preserve"> '
    l_1_loop = missing
    for l_1_a, l_1_loop in LoopContext(t_1(environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'activities')), undefined):
        _loop_vars = {}
        pass
        yield escape(t_2(context, l_1_a))
        if (not environment.getattr(l_1_loop, 'last')):
            pass
            yield '; '
    l_1_loop = l_1_a = missing
    if (not environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'activities')):
        pass
        yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'activities')))
    yield '. '
    if (undefined(name='worst') if l_0_worst is missing else l_0_worst):
        pass
        yield 'The worst that can happen is '
        yield escape(t_2(context, t_6((undefined(name='worst') if l_0_worst is missing else l_0_worst))))
        yield '. '
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield 'I work by myself, so nobody stands beside me to stop a shortcut. That is why I write down how I work, and keep to it.'
    else:
        pass
        yield 'No job is worth a hurt worker. Safety comes before speed and before money.'
    yield '</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">I want to go home well, in body and mind, and I want the same for every client, neighbour and tradesperson near my work.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">I want everyone who works with us, and everyone near our work, to go home well in body and mind.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">What I promise</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">I look for the hazards of each job before I start, and again when something changes. What I find, I fix first.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">If a job cannot be done safely, I do not do it, whoever is waiting for it.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">I pay for the time, training, tools and protective equipment that safe work needs, and I keep my courses up to date.</w:t></w:r></w:p>'
        if (environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'working_alone') and environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'check_in_contact')):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">I never work alone without somebody knowing where I am. '
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'check_in_contact'), 'name')))
            yield ' takes my check-in calls.</w:t></w:r></w:p>'
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">I follow the Alberta OHS Act, Regulation and Code, my own rules, and the rules of the site. The strictest one counts.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">I put up with no violence and no harassment, and I bring none. Physical, psychological and social well-being count alike.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">I give the time, money, training, tools and protective equipment that safe work needs, and supervision by people who know the work.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">We look for hazards before work starts, with the people who do the work. What we find gets fixed, with a name and a date.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">We follow the Alberta OHS Act, Regulation and Code and our own rules. Where ours are stricter, ours count.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Violence and harassment have no place here. Physical, psychological and social well-being count alike.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Nobody is punished for speaking up, for reporting an injury or near miss, or for refusing dangerous work.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">What each of us does</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">As owner</w:t></w:r><w:r><w:t xml:space="preserve"> I answer for this program. </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">As supervisor</w:t></w:r><w:r><w:t xml:space="preserve"> I plan each job. </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">As worker</w:t></w:r><w:r><w:t xml:space="preserve"> I keep to the plan, wear the gear and report what goes wrong.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Clients, other trades and visitors</w:t></w:r><w:r><w:t xml:space="preserve"> stay out of my work area, or follow what I tell them there.</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'subcontractors_used'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Subcontractors</w:t></w:r><w:r><w:t xml:space="preserve"> show me how they work safely before they start, and follow these rules.</w:t></w:r></w:p>'
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">If I take on a worker</w:t></w:r><w:r><w:t xml:space="preserve">, this policy is explained to that person before the first job, and all of it applies.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">I, '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield ',</w:t></w:r><w:r><w:t xml:space="preserve"> answer for this program.'
        if (not (undefined(name='leads') if l_0_leads is missing else l_0_leads)):
            pass
            yield ' I supervise the work myself.'
        else:
            pass
            yield ' I go to the sites and see for myself how we work.'
        yield '</w:t></w:r></w:p>'
        if (undefined(name='leads') if l_0_leads is missing else l_0_leads):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Supervisors</w:t></w:r><w:r><w:t xml:space="preserve"> ('
            yield escape(t_2(context, t_3((undefined(name='leads') if l_0_leads is missing else l_0_leads))))
            yield ') plan the work, see that people are trained and equipped, and stop what is not safe.</w:t></w:r></w:p>'
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Every worker</w:t></w:r><w:r><w:t xml:space="preserve"> takes care of self and others, follows the rules, wears the gear, and reports hazards and injuries the same day.</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_representative'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_representative'), 'name')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">, our health and safety representative, speaks for the workers. Take a concern to either of us.</w:t></w:r></w:p>'
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">'
        if environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'subcontractors_used'):
            pass
            yield '</w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Subcontractors and visitors</w:t></w:r><w:r><w:t xml:space="preserve">'
        else:
            pass
            yield '</w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Other trades and visitors</w:t></w:r><w:r><w:t xml:space="preserve">'
        yield ' on our sites follow the same rules.</w:t></w:r></w:p>'
    if (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo')):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Callout"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Your rights:</w:t></w:r><w:r><w:t xml:space="preserve"> to know the hazards, to take part in health and safety, and to refuse dangerous work without being punished.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Callout"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Three rights</w:t></w:r><w:r><w:t xml:space="preserve"> go with any work, mine and that of anyone I hire: to know the hazards, to take part in health and safety, and to refuse dangerous work without being punished.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">My goals this year</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Our goals this year</w:t></w:r></w:p>'
    if (undefined(name='goals') if l_0_goals is missing else l_0_goals):
        pass
        for l_1_g in t_1((undefined(name='goals') if l_0_goals is missing else l_0_goals)):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getattr(l_1_g, 'goal')))
            if (environment.getattr(l_1_g, 'target') and environment.getattr(l_1_g, 'measure')):
                pass
                yield ': '
                yield escape(t_2(context, environment.getattr(l_1_g, 'target')))
                yield ' '
                yield escape(t_2(context, environment.getattr(l_1_g, 'measure')))
            yield '</w:t></w:r></w:p>'
        l_1_g = missing
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListContinue"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, (undefined(name='goals') if l_0_goals is missing else l_0_goals)))
        yield '</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">I read this policy again every year and when my work changes, and I sign it anew.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">I go over this policy with everyone every year and when our work changes, and I sign it anew.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="FormHeading"/></w:pPr><w:r><w:t xml:space="preserve">Approval</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Form fields"/></w:tblPr><w:tblGrid><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3280" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Owner or most senior manager (print name)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Owner or most senior manager (print name)"/><w:tag w:val="health-safety-policy.owner_name"/><w:id w:val="\ufdd4"/>\ufdd6<w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, t_5(environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name'))))
    yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Title</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Title"/><w:tag w:val="health-safety-policy.owner_title"/><w:id w:val="\ufdd4"/>\ufdd6<w:text/></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, t_5(environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'title'))))
    yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Signature</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Date signed</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date signed"/><w:tag w:val="health-safety-policy.owner_date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">In force from</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="In force from"/><w:tag w:val="health-safety-policy.effective_date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Next review</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Next review"/><w:tag w:val="health-safety-policy.review_date"/><w:id w:val="\ufdd4"/>\ufdd6<w:text/></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, t_5(environment.getattr((undefined(name='dates') if l_0_dates is missing else l_0_dates), 'next_review'))))
    yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Version</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Version"/><w:tag w:val="health-safety-policy.version"/><w:id w:val="\ufdd4"/>\ufdd6<w:text/></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, t_5(environment.getattr((undefined(name='program') if l_0_program is missing else l_0_program), 'version'))))
    yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1134" w:right="980" w:bottom="964" w:left="1420" w:header="510" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=64&3=118&6=157&9=160&10=163&18=170&20=173&23=180&24=192&25=195&26=198&27=201&29=214&31=220&32=226&33=238&38=247&40=249&48=251&50=253'