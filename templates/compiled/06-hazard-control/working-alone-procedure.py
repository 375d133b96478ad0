from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'word/document.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_doc = resolve('doc')
    l_0_employees = resolve('employees')
    l_0_sites = resolve('sites')
    l_0_counts = resolve('counts')
    l_0_activity_keys = resolve('activity_keys')
    l_0_people = resolve('people')
    l_0_policies = resolve('policies')
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
    yield '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">If you are hurt alone, nobody calls for help unless somebody is waiting to hear from you. OHS Code s. 393 treats working alone as a hazard: you work by yourself, and help is not readily at hand when you need it.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Who and when</w:t></w:r></w:p>'
    def t_5(fiter):
        for l_1_e in fiter:
            if environment.getattr(l_1_e, 'works_alone'):
                yield l_1_e
    for l_1_e in t_5(t_1((undefined(name='employees') if l_0_employees is missing else l_0_employees))):
        _loop_vars = {}
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_e, 'name')))
        yield ', '
        yield escape(t_2(context, t_3(environment.getattr(l_1_e, 'role'))))
        yield '</w:t></w:r></w:p>'
    l_1_e = missing
    yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Anyone else who is the first on a site, the last to leave, on a service call, giving a quote, driving far, or in the office or shop after hours</w:t></w:r></w:p>'
    def t_6(fiter):
        for l_1_s in fiter:
            if (environment.getattr(l_1_s, 'cell_coverage') in ['weak', 'none']):
                yield l_1_s
    for l_1_s in t_6(t_1((undefined(name='sites') if l_0_sites is missing else l_0_sites))):
        _loop_vars = {}
        pass
        yield '<w:p><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_s, 'name')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve"> has '
        if (environment.getattr(l_1_s, 'cell_coverage') == 'none'):
            pass
            yield 'no'
        else:
            pass
            yield 'weak'
        yield ' cell coverage. Find out where a call goes through, or carry a radio or satellite phone, before you start there alone.</w:t></w:r></w:p>'
    l_1_s = missing
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield 'Not without a second person'
    else:
        pass
        yield 'Never alone'
    yield '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">'
    if (('work-at-heights' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) or ('roofing' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))):
        pass
        yield 'Work in a harness or on a roof. '
    if ('confined-space' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        yield 'Confined space entry. '
    if (('electrical-work' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) or ('utility-electrical' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))):
        pass
        yield 'Work on live electrical parts other than testing. '
    if ('excavation' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        yield 'Work in a trench or excavation deeper than 1.5 m. '
    if ('tree-work' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        yield 'Chainsaw work. '
    if ('traffic-control' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        yield 'Work in live traffic. '
    yield 'A visit to a person or place known for threats. '
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield 'Before such a job, '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield ' finds a second person who stays within sight or call and is shown how to get help: somebody of the client or the builder, another trade, or somebody hired for it. '
        if (environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'check_in_minutes') and (environment.getattr(environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'check_in_minutes'), 'high') > 0)):
            pass
            yield 'Where nobody can be had, a check-in every '
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'check_in_minutes'), 'high')))
            yield ' minutes takes the place of that person'
            if ('confined-space' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
                pass
                yield ', except for a confined space'
            yield '.'
        else:
            pass
            yield 'Where nobody can be had, the job waits. The same holds for any other task the hazard assessment rates as high risk.'
    elif (environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'check_in_minutes') and (environment.getattr(environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'check_in_minutes'), 'high') > 0)):
        pass
        yield 'Other high-risk work is done alone only if '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield ' agrees and the times below are kept.'
    else:
        pass
        yield 'Any other task the hazard assessment rates as high risk.'
    yield '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">How we keep contact</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Your check-in contact is </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'check_in_contact'), 'name')))
    yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
    if environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'check_in_contact'), 'title'):
        pass
        yield ' ('
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'check_in_contact'), 'title')))
        yield ')'
    if environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'check_in_contact'), 'phone'):
        pass
        yield ', </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'check_in_contact'), 'phone')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
    yield '. You carry a phone or radio that works there, and keep regular contact over it at the times below: you call or text, the contact answers. Only where that is not practicable, the contact or someone we name visits you, or you make contact, at the same times (OHS Code s. 394).</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Risk of the task"/></w:tblPr><w:tblGrid><w:gridCol w:w="2558"/><w:gridCol w:w="2558"/><w:gridCol w:w="4724"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2558" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Risk of the task</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2558" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Check in at least every</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4724" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Examples</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2558" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Low</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2558" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'check_in_minutes'), 'low')))
    yield ' minutes</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4724" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Office, quotes, driving on main roads</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2558" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Medium</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2558" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'check_in_minutes'), 'medium')))
    yield ' minutes</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4724" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Hand and power tools, ladders up to 3 m, deliveries, remote roads</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2558" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">High</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2558" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
    if (environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'check_in_minutes') and (environment.getattr(environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'check_in_minutes'), 'high') == 0)):
        pass
        if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
            pass
            yield 'With a second person'
        else:
            pass
            yield 'Never alone'
    else:
        pass
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'check_in_minutes'), 'high')))
        yield ' minutes'
    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4724" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
    if (environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'check_in_minutes') and (environment.getattr(environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'check_in_minutes'), 'high') > 0)):
        pass
        yield 'What the field-level hazard assessment rates high'
        if (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo')):
            pass
            yield ', if '
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
            yield ' agrees'
    else:
        pass
        yield 'What stands above, and what the field-level hazard assessment rates high'
    yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Before:</w:t></w:r><w:r><w:t xml:space="preserve"> do the field-level hazard assessment. Give your contact the address, task, vehicle, times and the end. Try the phone where you will work.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">During:</w:t></w:r><w:r><w:t xml:space="preserve"> check in on time. Moving, or a new task? Say so. The contact writes it in the check-in log.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">After:</w:t></w:r><w:r><w:t xml:space="preserve"> tell your contact that you are safely away.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Missed check-in</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">The contact calls and texts you at once, then the site and anyone nearby.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">No answer 10 minutes after the time: a second call, and someone drives to you.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Nobody can be there within 20 minutes, or something sounded wrong: the contact calls 911 and gives your address'
    if (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo')):
        pass
        yield ', then calls '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
    yield '.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield ' and the contact go through this together before the first shift alone, and try it once a year. Times in minutes are our own practice.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">You and the contact are trained in this before the first time alone, and we try a missed check-in once a year. Times in minutes are our own practice.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="FormHeading"/></w:pPr><w:r><w:t xml:space="preserve">Approval</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Form fields"/></w:tblPr><w:tblGrid><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3280" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Owner or most senior manager (print name)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Owner or most senior manager (print name)"/><w:tag w:val="working-alone-procedure.owner_name"/><w:id w:val="\ufdd4"/>\ufdd6<w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, t_4(environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name'))))
    yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Signature</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Date signed</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date signed"/><w:tag w:val="working-alone-procedure.owner_date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1134" w:right="980" w:bottom="964" w:left="1420" w:header="510" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=43&4=45&5=53&6=59&7=67&8=78&9=85&11=130&16=143&19=145&22=147&23=160&31=172&32=180&36=186'