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
    l_0_counts = resolve('counts')
    l_0_employees = resolve('employees')
    l_0_activity_keys = resolve('activity_keys')
    l_0_company = resolve('company')
    l_0_policies = resolve('policies')
    l_0_leads = missing
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
        t_4 = environment.filters['date']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'date' found.")
    try:
        t_5 = environment.filters['first_up']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'first_up' found.")
    try:
        t_6 = environment.filters['names']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'names' found.")
    try:
        t_7 = environment.filters['or_blank']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'or_blank' found.")
    try:
        t_8 = environment.filters['rejectattr']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'rejectattr' found.")
    try:
        t_9 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?> <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
    yield '</w:t></w:r></w:p>'
    l_0_leads = t_6(t_8(context, environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'supervisors'), 'name', 'equalto', environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
    context.vars['leads'] = l_0_leads
    context.exported_vars.add('leads')
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">I work by myself. So I carry three sets of duties at once: those of the employer, of the supervisor and of the worker. I keep them apart on this page, because each asks something else of me.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">Everyone has a part in health and safety, the owner the largest. Find your name, read your part, and ask about it.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Who answers to whom</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Name"/></w:tblPr><w:tblGrid><w:gridCol w:w="2361"/><w:gridCol w:w="2164"/><w:gridCol w:w="2164"/><w:gridCol w:w="3151"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Name</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2164" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Job</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2164" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Answers to</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3151" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Also</w:t></w:r></w:p></w:tc></w:tr>'
    for l_1_e in t_1((undefined(name='employees') if l_0_employees is missing else l_0_employees)):
        l_1_also = missing
        _loop_vars = {}
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_e, 'name')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2164" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_e, 'role')))
        if environment.getattr(l_1_e, 'crew'):
            pass
            yield ', '
            yield escape(t_2(context, environment.getattr(l_1_e, 'crew')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2164" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        if (environment.getattr(l_1_e, 'name') == environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')):
            pass
            yield 'the law'
        elif environment.getattr(l_1_e, 'supervisor'):
            pass
            yield escape(t_2(context, environment.getattr(environment.getattr(l_1_e, 'supervisor'), 'name')))
        else:
            pass
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3151" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        l_1_also = []
        _loop_vars['also'] = l_1_also
        if (environment.getattr(l_1_e, 'name') == environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')):
            pass
            l_1_also = environment.call_binop(context, '+', (undefined(name='also') if l_1_also is missing else l_1_also), ['answers for this program'])
            _loop_vars['also'] = l_1_also
        if (environment.getattr(l_1_e, 'name') == environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'alternate'), 'name')):
            pass
            l_1_also = environment.call_binop(context, '+', (undefined(name='also') if l_1_also is missing else l_1_also), ['stands in for the owner'])
            _loop_vars['also'] = l_1_also
        if t_6(t_9(context, environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'supervisors'), 'name', 'equalto', environment.getattr(l_1_e, 'name'))):
            pass
            l_1_also = environment.call_binop(context, '+', (undefined(name='also') if l_1_also is missing else l_1_also), ['supervises'])
            _loop_vars['also'] = l_1_also
        if (environment.getattr(l_1_e, 'name') == environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_lead'), 'name')):
            pass
            l_1_also = environment.call_binop(context, '+', (undefined(name='also') if l_1_also is missing else l_1_also), ['keeps the binder'])
            _loop_vars['also'] = l_1_also
        if (environment.getattr(l_1_e, 'name') == environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_representative'), 'name')):
            pass
            l_1_also = environment.call_binop(context, '+', (undefined(name='also') if l_1_also is missing else l_1_also), ['represents the workers'])
            _loop_vars['also'] = l_1_also
        if t_6(t_9(context, environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'first_aiders'), 'name', 'equalto', environment.getattr(l_1_e, 'name'))):
            pass
            l_1_also = environment.call_binop(context, '+', (undefined(name='also') if l_1_also is missing else l_1_also), ['gives first aid'])
            _loop_vars['also'] = l_1_also
        if (environment.getattr(l_1_e, 'name') == environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'investigation_lead'), 'name')):
            pass
            l_1_also = environment.call_binop(context, '+', (undefined(name='also') if l_1_also is missing else l_1_also), ['leads investigations'])
            _loop_vars['also'] = l_1_also
        yield escape(t_2(context, t_5(t_3((undefined(name='also') if l_1_also is missing else l_1_also)))))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    l_1_e = l_1_also = missing
    yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p>'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        if environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'check_in_contact'):
            pass
            yield '<w:p><w:r><w:t xml:space="preserve">Outside the company: '
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'check_in_contact'), 'name')))
            if environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'check_in_contact'), 'title'):
                pass
                yield ' ('
                yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'check_in_contact'), 'title')))
                yield ')'
            yield ' takes the check-in calls and knows whom to send if one does not come.</w:t></w:r></w:p>'
    elif environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'alternate'):
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">When '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield ' is away, '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'alternate'), 'name')))
        yield ' decides in health and safety matters, and has the same power to spend money on them.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">When '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield " cannot be reached, work that needs the owner's decision waits.</w:t></w:r></w:p>"
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">The owner: '
    yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
    yield '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Protects the health, safety and welfare of our workers, and of others at or near our work, as far as reasonably practicable (OHS Act s. 3).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Sees that everyone knows the hazards of the work, their duties and their rights.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Sees that hazards are assessed and controlled before work starts, and that concerns are settled without delay.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Pays for training, tools and time, and sees that only competent workers, or workers watched over by one, do work that could hurt them.</w:t></w:r></w:p>'
    if (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo')):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Names competent supervisors, and backs them when they stop a job.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Sees that protective equipment is there and worn (OHS Code s. 3.2) and in good order (OHS Code s. 12), and that the duties the Code puts on workers are done (OHS Code s. 3.3).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Lets nobody be harassed or met with violence at work.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'needs_representative'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Works with the health and safety representative and gives paid time for it.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Reports serious incidents, sees that they are looked into, and keeps the papers the law asks for.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">The supervisor: '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield ' again</w:t></w:r></w:p>'
    elif (undefined(name='leads') if l_0_leads is missing else l_0_leads):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Supervisors: '
        yield escape(t_2(context, t_3(t_6(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'supervisors')))))
        yield '</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">The supervisor: '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield '</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Is competent and knows the law and the rules for the work in hand (OHS Act s. 4).</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Plans the job, reads the field-level hazard assessment (FLHA) over as if somebody else had written it, and does not start before the controls are in place.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Looks at tools, ladders and vehicles before use, and takes bad ones out of use.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Calls off the job when weather, hurry, tiredness or the client make it unsafe.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Goes over the field-level hazard assessment (FLHA) with the crew before work, and again when something changes.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Tells every worker about the hazards of the place and the work.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Sees that the crew works the safe way, wears the gear and uses the controls.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Stops work that is not safe. Corrects at once, fairly, and the same for all.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Keeps an eye on new and young workers until they have shown that they can do the job.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Protects the crew from harassment and violence, and steps in early.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Passes concerns and incidents on to the owner the same day.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">The worker: '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield ' once more</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Every worker, the owner included</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Takes care of '
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield 'self and of others near the work'
    else:
        pass
        yield 'self, of the crew and of others near the work'
    yield ' (OHS Act s. 5).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Follows the training, the safe work practices and the FLHA. Wears the protective equipment.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Does only work learned, or work done under the eye of someone competent.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Reports hazards, near misses, injuries and broken tools'
    if (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo')):
        pass
        yield ' to the supervisor before the shift ends'
    else:
        pass
        yield ' in writing the same day, even when nobody else saw it'
    yield '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Refuses work that is dangerous.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Comes fit for work. Takes no part in harassment, violence or horseplay.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_representative'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Health and safety representative: '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_representative'), 'name')))
        yield '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">The workers chose '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_representative'), 'name')))
        if environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_representative'), 'chosen_on'):
            pass
            yield ' on '
            yield escape(t_2(context, t_4(environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_representative'), 'chosen_on'))))
        yield '. The representative takes in concerns and brings them to the owner, takes part in hazard assessments and inspections, is told of every work refusal (OHS Act s. 17), and is trained for it (OHS Code s. 201), in paid time (OHS Code s. 199.3).</w:t></w:r></w:p>'
    elif environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'needs_representative'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Health and safety representative: '
        yield escape(t_2(context, environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_representative')))
        yield '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Five or more of us are regularly employed, so the workers choose a representative (OHS Act s. 14). The representative takes in concerns and brings them to the owner, takes part in hazard assessments and inspections, is told of every work refusal (OHS Act s. 17), and is trained for it (OHS Code s. 201), in paid time (OHS Code s. 199.3).</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'first_aiders'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">First aiders: '
        yield escape(t_2(context, t_3(t_6(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'first_aiders')))))
        yield '</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
            pass
            yield '<w:p><w:r><w:t xml:space="preserve">Keeps the certificate in date and the kit full, carries the kit into the job, and writes every injury down.</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p><w:r><w:t xml:space="preserve">Give first aid and stay with the hurt person until help takes over. Keep the certificate in date and the kit full. Write every injury and illness down, and keep it private.</w:t></w:r></w:p>'
    if (environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_lead') and (environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_lead'), 'name') != environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name'))):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Health and safety lead: '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_lead'), 'name')))
        yield '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Keeps the binder and the records, follows corrective actions until they are closed, watches the dates on tickets and certificates, and tells '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield ' what is late. The owner stays the one who answers for it.</w:t></w:r></w:p>'
    if (('office-work' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) and (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'))):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Office staff</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Keep ways out clear, know the emergency plan and the muster point, report hazards and near misses like everyone else, and follow the site rules when they visit a site.</w:t></w:r></w:p>'
    if ((environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'is_prime_contractor') == 'sometimes') or (environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'is_prime_contractor') == 'always')):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">When we are the prime contractor</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">'
        if (environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'is_prime_contractor') == 'sometimes'):
            pass
            yield 'On some sites'
        else:
            pass
            yield 'On our sites'
        yield " we coordinate the health and safety of all employers there (OHS Act s. 10). The site's supervisor sees that everyone knows who the prime contractor is, that each employer tells us its hazards and its supervisor's name, that work which puts another crew at risk is planned together, and that somebody checks that the rules are kept.</w:t></w:r></w:p>"
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Others on our sites</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'subcontractors_used'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Subcontractors and self-employed people</w:t></w:r><w:r><w:t xml:space="preserve"> show that they are competent, follow the law and our site rules, bring their own hazard assessment, and report incidents to our supervisor the same day.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Other trades</w:t></w:r><w:r><w:t xml:space="preserve"> follow the law and the site rules, and tell us what in their work could hurt us.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Suppliers and drivers</w:t></w:r><w:r><w:t xml:space="preserve"> report to '
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield 'me'
    else:
        pass
        yield 'the supervisor'
    yield ' first, unload where they are told, and hand over the papers that come with equipment and products.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Visitors</w:t></w:r><w:r><w:t xml:space="preserve"> sign in, stay with the person who shows them round, and wear what they are given.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormHeading"/></w:pPr><w:r><w:t xml:space="preserve">Approval</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Form fields"/></w:tblPr><w:tblGrid><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3280" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Owner (print name)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Owner (print name)"/><w:tag w:val="roles-responsibilities.owner_name"/><w:id w:val="\ufdd4"/>\ufdd6<w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, t_7(environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name'))))
    yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3280" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Signature</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1640" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Date signed</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date signed"/><w:tag w:val="roles-responsibilities.owner_date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1640" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">In force from</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="In force from"/><w:tag w:val="roles-responsibilities.effective_date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1134" w:right="980" w:bottom="964" w:left="1420" w:header="510" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=74&9=86&10=91&11=93&12=99&13=109&14=143&15=148&16=158&17=165&18=168&22=170&25=174&27=178&28=181&29=186&30=191&31=194&41=200&42=203&44=209&47=216&49=223&50=226&51=228&52=237&53=239&54=242&56=250&57=253&58=255&60=260&62=263&63=271&66=278&70=285'