from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'word/document.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_doc = resolve('doc')
    l_0_reporting = resolve('reporting')
    l_0_counts = resolve('counts')
    l_0_people = resolve('people')
    l_0_policies = resolve('policies')
    l_0_company = resolve('company')
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
        t_3 = environment.filters['first_down']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'first_down' found.")
    try:
        t_4 = environment.filters['or_blank']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'or_blank' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?> <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
    yield '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">We report what goes wrong, small things too, because a near miss is a warning that hurt nobody. We look for what failed in the work, not for somebody to blame. Nobody is punished for reporting; discipline is only for wilful acts.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">The words we use</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Incident:</w:t></w:r><w:r><w:t xml:space="preserve"> an event that caused harm or damage, or could have. A </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">near miss</w:t></w:r><w:r><w:t xml:space="preserve"> is an incident that, by luck, hurt nobody and broke nothing.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">First aid:</w:t></w:r><w:r><w:t xml:space="preserve"> care at the site. </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Medical aid:</w:t></w:r><w:r><w:t xml:space="preserve"> a doctor or clinic treats the injury. </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Lost time:</w:t></w:r><w:r><w:t xml:space="preserve"> the worker misses the next shift. </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Illness from work</w:t></w:r><w:r><w:t xml:space="preserve"> counts like an injury, even when it comes on slowly.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Serious:</w:t></w:r><w:r><w:t xml:space="preserve"> what the first line of the table below lists. '
    def t_5(fiter):
        for l_1_r in fiter:
            if (environment.getattr(l_1_r, 'id') == 'potentially-serious'):
                yield l_1_r
    for l_1_r in t_5(t_1(environment.getattr((undefined(name='reporting') if l_0_reporting is missing else l_0_reporting), 'kinds'))):
        _loop_vars = {}
        pass
        yield '</w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Potentially serious:</w:t></w:r><w:r><w:t xml:space="preserve"> '
        yield escape(t_2(context, t_3(environment.getattr(l_1_r, 'means'))))
        yield ' (OHS Act s. 33).'
    l_1_r = missing
    yield '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Right away</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Stop.</w:t></w:r><w:r><w:t xml:space="preserve"> Get out of danger and make the place safe.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Get help.</w:t></w:r><w:r><w:t xml:space="preserve"> Call 911 if it is bad. Do first aid; the record is made as soon as possible (OHS Code s. 183), the same day at the latest (our practice).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Tell somebody:</w:t></w:r><w:r><w:t xml:space="preserve"> the client'
        if environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'check_in_contact'):
            pass
            yield ', '
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'check_in_contact'), 'name')))
            yield ' at '
            yield escape(t_2(context, t_4(environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'check_in_contact'), 'phone'))))
            yield ','
        yield ' and the prime contractor if there is one. Then fill in the incident report, within 24 hours.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Stop.</w:t></w:r><w:r><w:t xml:space="preserve"> Make the place safe, but take no risk yourself.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Get help.</w:t></w:r><w:r><w:t xml:space="preserve"> Call 911 if it is bad. Get first aid for every injury, however small; we record it as soon as possible (OHS Code s. 183), through the first aider.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Tell your supervisor</w:t></w:r><w:r><w:t xml:space="preserve"> as soon as you can, and always before the end of the shift: '
        l_1_loop = missing
        for l_1_s, l_1_loop in LoopContext(t_1(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'supervisors')), undefined):
            _loop_vars = {}
            pass
            yield escape(t_2(context, environment.getattr(l_1_s, 'name')))
            if environment.getattr(l_1_s, 'phone'):
                pass
                yield ' '
                yield escape(t_2(context, environment.getattr(l_1_s, 'phone')))
            if (not environment.getattr(l_1_loop, 'last')):
                pass
                yield ', '
        l_1_loop = l_1_s = missing
        yield '. That goes for injuries, illness from work, near misses, damage, spills, fires, struck lines, vehicle crashes, violence and harassment, and every refusal of dangerous work.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">The supervisor calls</w:t></w:r><w:r><w:t xml:space="preserve"> '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        if environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'phone'):
            pass
            yield ' at '
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'phone')))
        yield ' at once for anything worse than first aid, and fills in the incident report with the worker within 24 hours. A near miss without serious potential goes on a hazard card.</w:t></w:r></w:p>'
    yield '<w:p><w:r><w:t xml:space="preserve">Violence, threats and harassment have a confidential report of their own, and another person to call'
    if environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'vh_alternate_contact'):
        pass
        yield ': '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'vh_alternate_contact'), 'name')))
        if environment.getattr(environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'vh_alternate_contact'), 'phone'):
            pass
            yield ', '
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'vh_alternate_contact'), 'phone')))
    yield '. A refusal of dangerous work is recorded on the work refusal record (OHS Act s. 17).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Who else must be told</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="What happened"/></w:tblPr><w:tblGrid><w:gridCol w:w="4329"/><w:gridCol w:w="2755"/><w:gridCol w:w="2756"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4329" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">What happened</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2755" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Whom we tell</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2756" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">When</w:t></w:r></w:p></w:tc></w:tr>'
    def t_6(fiter):
        for l_1_r in fiter:
            if (environment.getattr(l_1_r, 'to') != 'inside'):
                yield l_1_r
    l_1_loop = missing
    for l_1_r, l_1_loop in LoopContext(t_6(t_1(environment.getattr((undefined(name='reporting') if l_0_reporting is missing else l_0_reporting), 'kinds'))), undefined):
        _loop_vars = {}
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4329" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        l_2_loop = missing
        t_7 = 1
        for l_2_e, l_2_loop in LoopContext(t_1(environment.getattr(l_1_r, 'events')), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_2_loop, 'first'):
                pass
                yield escape(t_2(context, environment.getattr(l_2_e, 'what')))
            else:
                pass
                yield '; '
                yield escape(t_2(context, t_3(environment.getattr(l_2_e, 'what'))))
            t_7 = 0
        l_2_loop = l_2_e = missing
        if t_7:
            pass
            if (environment.getattr(l_1_r, 'to') == 'ohs'):
                pass
                yield escape(t_2(context, environment.getattr(l_1_r, 'name')))
                yield ', as above'
            else:
                pass
                if environment.getattr(l_1_r, 'means'):
                    pass
                    yield escape(t_2(context, environment.getattr(l_1_r, 'means')))
                else:
                    pass
                    yield escape(t_2(context, environment.getattr(l_1_r, 'name')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2755" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_r, 'whom')))
        if environment.getattr(l_1_r, 'number'):
            pass
            yield ' '
            yield escape(t_2(context, environment.getattr(l_1_r, 'number')))
        if (environment.getattr(l_1_r, 'to') == 'wcb'):
            pass
            yield ', account '
            yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'wcb_account')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2756" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        if (environment.getattr(l_1_r, 'to') == 'wcb'):
            pass
            yield 'Our rule: '
            yield escape(t_2(context, t_3(environment.getattr(l_1_r, 'when'))))
        else:
            pass
            yield escape(t_2(context, environment.getattr(l_1_r, 'when')))
        if environment.getattr(l_1_r, 'scene'):
            pass
            yield '; the scene stays as it is'
        elif (environment.getattr(l_1_r, 'way') == 'online'):
            pass
            yield ', with its report'
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    l_1_loop = l_1_r = missing
    yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:p><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
    if environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'alternate'):
        pass
        yield ', or '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'alternate'), 'name')))
        yield ','
    yield ' makes these calls, and tells the client the same shift. '
    if (environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'is_prime_contractor') != 'never'):
        pass
        yield 'Where we are prime contractor, we report to OHS for everyone on the site (OHS Act s. 33). '
    if (environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'is_prime_contractor') != 'always'):
        pass
        yield 'Where somebody else is prime contractor, that company reports (OHS Act s. 33). We tell it at once, and make sure that the call was made.'
    yield '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Callout"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Leave the scene of a serious incident alone.</w:t></w:r><w:r><w:t xml:space="preserve"> '
    yield escape(t_2(context, environment.getattr((undefined(name='reporting') if l_0_reporting is missing else l_0_reporting), 'keep_scene')))
    yield '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">How we investigate</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">'
    if environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'investigation_lead'):
        pass
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'investigation_lead'), 'name')))
        yield ' leads, and has been trained for it.'
    else:
        pass
        yield escape(t_2(context, environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'investigation_lead')))
        yield ' leads, and has been trained for it.'
    yield ' '
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield "A second pair of eyes helps: the client's supervisor, another tradesperson or an adviser goes over the findings."
    else:
        pass
        if environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_representative'):
            pass
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_representative'), 'name')))
            yield ', the health and safety representative, or another worker who knows the job'
        else:
            pass
            yield 'A worker who knows the job'
        yield ' takes part. Somebody else leads when the lead had a hand in the incident.'
    yield '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">What:</w:t></w:r><w:r><w:t xml:space="preserve"> every injury beyond first aid, every illness from work, every event in the table above, each case of violence or harassment (OHS Code s. 391.1), and near misses that could have been serious.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Start the same day.</w:t></w:r><w:r><w:t xml:space="preserve"> Photos, a sketch, measurements, the tools and materials, the FLHA and the training records. Talk to each witness alone, in the worker\'s own words.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Ask why</w:t></w:r><w:r><w:t xml:space="preserve"> until the answer is about how we plan, train, equip or supervise. "Did not pay attention" is never the last answer.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Fix it</w:t></w:r><w:r><w:t xml:space="preserve"> with the strongest control that can be done: eliminate, then engineering, then administrative, then PPE. Each corrective action gets a name and a date, and goes in the action log.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Finish</w:t></w:r><w:r><w:t xml:space="preserve"> in 7 days when it was serious, in 14 days otherwise.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">The report, and after</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">The report states the circumstances and the corrective action. It leaves out private information that is not needed; people are Worker 1, Worker 2.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">For events OHS must know of, a copy of the investigation report goes to OHS'
    if environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_representative'):
        pass
        yield ' and to '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_representative'), 'name')))
    elif (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo')):
        pass
        yield ' and is there for the workers to read'
    yield ', and an officer who asks gets it.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield 'The lesson goes into the hazard assessment before the same work is done again, and to the other trades it concerns.'
    else:
        pass
        yield 'The lesson is told at the next toolbox meeting, without names. The hazard assessment, practice or training that failed is changed before the same work goes on.'
    yield '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
    yield ' checks, at the date set, that the action was done and that it works.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">A month without incidents is also put on record, in the monthly summary.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">We keep investigation reports for 7 years and incident reports for 3, which is our practice, and first aid records for 3 years (OHS Code s. 183). Originals with names and injuries are locked away.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormHeading"/></w:pPr><w:r><w:t xml:space="preserve">Approval</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Form fields"/></w:tblPr><w:tblGrid><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3280" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Owner or most senior manager (print name)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Owner or most senior manager (print name)"/><w:tag w:val="incident-procedure.owner_name"/><w:id w:val="\ufdd4"/>\ufdd6<w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, t_4(environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name'))))
    yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Signature</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Date signed</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date signed"/><w:tag w:val="incident-procedure.owner_date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1134" w:right="980" w:bottom="964" w:left="1420" w:header="510" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=42&7=44&8=56&11=59&14=71&15=84&16=91&20=100&21=111&22=138&23=148&25=164&26=178&28=180&36=203&37=211&38=218&43=220'