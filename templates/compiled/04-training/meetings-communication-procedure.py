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
    l_0_policies = resolve('policies')
    l_0_assessor = resolve('assessor')
    l_0_people = resolve('people')
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
        t_3 = environment.filters['date']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'date' found.")
    try:
        t_4 = environment.filters['or_blank']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'or_blank' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?> <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
    yield '</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">I work by myself, so nobody calls a meeting for me. I talk about safety with the people around my work, and write it down, because a hazard that is only in my head is easily forgotten.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">What I do, and how often</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Toolbox meeting, '
        yield escape(t_2(context, environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'toolbox_frequency')))
        yield '.</w:t></w:r><w:r><w:t xml:space="preserve"> I take part in the prime contractor\'s or client\'s toolbox meeting and sign its sheet, or write one of my own. My own names what I talked over and with whom: the client, another trade, or a self-review of this week\'s hazards. Ten minutes is enough.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Safety review, '
        yield escape(t_2(context, environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'meeting_frequency')))
        yield '.</w:t></w:r><w:r><w:t xml:space="preserve"> I go over actions, incidents, near misses, inspections and the coming work, and write minutes. Once a year I do it with somebody from outside'
        if (environment.getattr((undefined(name='assessor') if l_0_assessor is missing else l_0_assessor), 'name') and (not environment.getattr((undefined(name='assessor') if l_0_assessor is missing else l_0_assessor), 'internal'))):
            pass
            yield ', such as '
            yield escape(t_2(context, environment.getattr((undefined(name='assessor') if l_0_assessor is missing else l_0_assessor), 'name')))
        yield '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">At each new site</w:t></w:r><w:r><w:t xml:space="preserve"> I ask for the site\'s rules and emergency plan, and tell the others what my work brings.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">New information</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Hazard alerts, recalls and changes of law: I read those of ACSA, of the Alberta government and of my suppliers, note what I change, and keep them in the binder.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Clients and other trades</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">I tell clients and other trades, before I start, what to keep away from and for how long. When I share a site, hazards and changes go both ways, and I write on the FLHA whom I told.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">We talk about safety often and briefly, because hazards change with the work and everyone sees something different.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Toolbox meeting: '
        yield escape(t_2(context, environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'toolbox_frequency')))
        yield '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Held '
        yield escape(t_2(context, environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'toolbox_frequency')))
        yield ' on every site where we work, and when a new job or phase starts. The site\'s supervisor or a worker leads. 10 to 15 minutes, before work.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">One topic that fits this week\'s work, with the practice or plan for it. Then earlier actions, new concerns, and what happened here and elsewhere.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Everyone there signs, subcontractors too. Whoever missed it reads the sheet, asks, and signs with the date of that day.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Safety meeting: '
        yield escape(t_2(context, environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'meeting_frequency')))
        yield '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Everyone meets '
        yield escape(t_2(context, environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'meeting_frequency')))
        yield ', with '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield ' present'
        if environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'alternate'):
            pass
            yield ' ('
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'alternate'), 'name')))
            yield ' when the owner is away)'
        yield '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">On the list each time: actions of the last meeting; incidents and near misses, without names; inspection findings; hazard cards and concerns; training; coming work and its hazards.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Minutes are written on the day, with a name and a date for each action'
        if environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_lead'):
            pass
            yield '; '
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_lead'), 'name')))
            yield ' keeps them'
        yield '.</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'seasons'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">No meetings are held when we are shut down: '
            l_1_loop = missing
            for l_1_s, l_1_loop in LoopContext(t_1(environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'seasons')), undefined):
                _loop_vars = {}
                pass
                if environment.getattr(l_1_s, 'note'):
                    pass
                    yield escape(t_2(context, environment.getattr(l_1_s, 'note')))
                    yield ', '
                yield escape(t_2(context, t_3(environment.getattr(l_1_s, 'first_day'))))
                yield ' to '
                yield escape(t_2(context, t_3(environment.getattr(l_1_s, 'last_day'))))
                if (not environment.getattr(l_1_loop, 'last')):
                    pass
                    yield '; '
            l_1_loop = l_1_s = missing
            yield '.</w:t></w:r></w:p>'
        yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Between meetings</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Your concern:</w:t></w:r><w:r><w:t xml:space="preserve"> tell your supervisor'
        if environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_representative'):
            pass
            yield ', '
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_representative'), 'name')))
            yield ' as representative,'
        yield ' or '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield ', or write a hazard card. Danger is dealt with at once. Everything else is answered within 14 days (our practice), and the answer is told at the next toolbox meeting.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">New information:</w:t></w:r><w:r><w:t xml:space="preserve"> hazard alerts, recalls, changes of law and results of investigations are told at the next toolbox meeting and posted.</w:t></w:r></w:p>'
        if (environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'is_prime_contractor') == 'always'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Other employers:</w:t></w:r><w:r><w:t xml:space="preserve"> as prime contractor we bring the trades together before each phase, and tell each what the others\' work brings.</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Other employers:</w:t></w:r><w:r><w:t xml:space="preserve"> we go to the prime contractor\'s meetings, bring back what concerns us, and tell the other trades what our work brings.</w:t></w:r></w:p>'
        yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">So that everyone is heard</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Whoever leads asks each person by name and waits for the answer: "What can hurt us today?" Quiet people and new people first. Somebody who speaks little English gets it shown or put into the other language. Nobody is laughed at, and nobody is punished for what is said.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="FormHeading"/></w:pPr><w:r><w:t xml:space="preserve">Approval</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Form fields"/></w:tblPr><w:tblGrid><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3280" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Owner or most senior manager (print name)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Owner or most senior manager (print name)"/><w:tag w:val="meetings-communication-procedure.owner_name"/><w:id w:val="\ufdd4"/>\ufdd6<w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, t_4(environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name'))))
    yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Signature</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Date signed</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date signed"/><w:tag w:val="meetings-communication-procedure.owner_date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1134" w:right="980" w:bottom="964" w:left="1420" w:header="510" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=42&5=47&6=49&13=59&14=61&17=63&18=65&20=75&21=85&23=101&24=109&31=117'