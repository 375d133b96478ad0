from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'word/document.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_doc = resolve('doc')
    l_0_practice = resolve('practice')
    l_0_counts = resolve('counts')
    l_0_people = resolve('people')
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
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?> <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
    yield '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='practice') if l_0_practice is missing else l_0_practice), 'title')))
    yield '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='practice') if l_0_practice is missing else l_0_practice), 'trade')))
    yield '. For everyone who does this work and whoever supervises it: '
    l_1_loop = missing
    for l_1_t, l_1_loop in LoopContext(t_1(environment.getattr((undefined(name='practice') if l_0_practice is missing else l_0_practice), 'tasks')), undefined):
        _loop_vars = {}
        pass
        yield escape(t_2(context, t_3(environment.getattr(l_1_t, 'task'))))
        if (not environment.getattr(l_1_loop, 'last')):
            pass
            yield '; '
    l_1_loop = l_1_t = missing
    yield '.</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="What can hurt you"/></w:tblPr><w:tblGrid><w:gridCol w:w="5904"/><w:gridCol w:w="3936"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="5904" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">What can hurt you</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3936" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Wear</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="5904" w:type="dxa"/></w:tcPr>'
    for l_1_line_ in t_1(environment.getattr((undefined(name='practice') if l_0_practice is missing else l_0_practice), 'hazards')):
        _loop_vars = {}
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="TableList"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, l_1_line_))
        yield '</w:t></w:r></w:p>'
    l_1_line_ = missing
    yield '</w:tc><w:tc><w:tcPr><w:tcW w:w="3936" w:type="dxa"/></w:tcPr>'
    for l_1_line_ in t_1(environment.getattr((undefined(name='practice') if l_0_practice is missing else l_0_practice), 'ppe')):
        _loop_vars = {}
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="TableList"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, l_1_line_))
        yield '</w:t></w:r></w:p>'
    l_1_line_ = missing
    yield '</w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Before you start"/></w:tblPr><w:tblGrid><w:gridCol w:w="4920"/><w:gridCol w:w="4920"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4920" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Before you start</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4920" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">While you work</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4920" w:type="dxa"/></w:tcPr>'
    for l_1_line_ in t_1(environment.getattr((undefined(name='practice') if l_0_practice is missing else l_0_practice), 'before')):
        _loop_vars = {}
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="TableList"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, l_1_line_))
        yield '</w:t></w:r></w:p>'
    l_1_line_ = missing
    yield '</w:tc><w:tc><w:tcPr><w:tcW w:w="4920" w:type="dxa"/></w:tcPr>'
    for l_1_line_ in t_1(environment.getattr((undefined(name='practice') if l_0_practice is missing else l_0_practice), 'during')):
        _loop_vars = {}
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="TableList"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, l_1_line_))
        yield '</w:t></w:r></w:p>'
    l_1_line_ = missing
    yield '</w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="When you are done"/></w:tblPr><w:tblGrid><w:gridCol w:w="4920"/><w:gridCol w:w="4920"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4920" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">When you are done</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4920" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Stop, or do not start, if</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4920" w:type="dxa"/></w:tcPr>'
    for l_1_line_ in t_1((environment.getattr((undefined(name='practice') if l_0_practice is missing else l_0_practice), 'after') or ['Leave the place tidy, with guards, covers and barriers back on.', 'Tag what is broken and take it out of service.', 'Fill in a hazard card for every near miss.'])):
        _loop_vars = {}
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="TableList"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, l_1_line_))
        yield '</w:t></w:r></w:p>'
    l_1_line_ = missing
    yield '</w:tc><w:tc><w:tcPr><w:tcW w:w="4920" w:type="dxa"/></w:tcPr>'
    for l_1_line_ in t_1((environment.getattr((undefined(name='practice') if l_0_practice is missing else l_0_practice), 'stop') or ['A control on this page is missing or does not work.', 'The task, the crew, the weather or the site has changed since the FLHA.', 'You have not been trained for it, or you are not sure.'])):
        _loop_vars = {}
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="TableList"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, l_1_line_))
        yield '</w:t></w:r></w:p>'
    l_1_line_ = missing
    yield '</w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p>'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield '<w:p><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">If you stop,</w:t></w:r><w:r><w:t xml:space="preserve"> put it right first. If you cannot, tell the client or the prime contractor why.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">If you stop,</w:t></w:r><w:r><w:t xml:space="preserve"> talk to your supervisor ('
        yield escape(t_2(context, t_6(t_4(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'supervisors')))))
        yield '). Nobody is in trouble for stopping.</w:t></w:r></w:p>'
    yield '<w:p><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">If something goes wrong,</w:t></w:r><w:r><w:t xml:space="preserve"> make the place safe, call 911 if anyone is seriously hurt, get the first aider'
    if environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'first_aiders'):
        pass
        yield ' ('
        yield escape(t_2(context, t_6(t_4(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'first_aiders')))))
        yield ')'
    yield ', and go to the muster point.</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Law and instructions:</w:t></w:r><w:r><w:t xml:space="preserve"> '
    if environment.getattr((undefined(name='practice') if l_0_practice is missing else l_0_practice), 'law'):
        pass
        def t_7(fiter):
            for l_1_c in fiter:
                if (l_1_c[:8] == 'OHS Code'):
                    yield l_1_c
        l_1_loop = missing
        for l_1_c, l_1_loop in LoopContext(t_7(t_1(environment.getattr((undefined(name='practice') if l_0_practice is missing else l_0_practice), 'law'))), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_loop, 'first'):
                pass
                yield 'OHS Code '
                if environment.getattr(l_1_loop, 'last'):
                    pass
                    yield 's.'
                else:
                    pass
                    yield 'ss.'
                yield ' '
            elif environment.getattr(l_1_loop, 'last'):
                pass
                yield ' and '
            else:
                pass
                yield ', '
            yield escape(t_2(context, l_1_c[12:]))
        l_1_loop = l_1_c = missing
        def t_8(fiter):
            for l_1_c in fiter:
                if (l_1_c[:8] != 'OHS Code'):
                    yield l_1_c
        for l_1_c in t_8(t_1(environment.getattr((undefined(name='practice') if l_0_practice is missing else l_0_practice), 'law'))):
            _loop_vars = {}
            pass
            yield ', '
            yield escape(t_2(context, l_1_c))
        l_1_c = missing
        yield '. '
    yield 'Follow the manufacturer\'s instructions (OHS Code s. 12).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormHeading"/></w:pPr><w:r><w:t xml:space="preserve">Approval and review</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Form fields"/></w:tblPr><w:tblGrid><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Approved by (print)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Approved by (print)"/><w:tag w:val="safe-work-practice.owner_name"/><w:id w:val="\ufdd4"/>\ufdd6<w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, t_5(environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name'))))
    yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Signature</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1640" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Date signed</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date signed"/><w:tag w:val="safe-work-practice.owner_date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3280" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Workers consulted, date</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Workers consulted, date"/><w:tag w:val="safe-work-practice.reviewed_with"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1134" w:right="980" w:bottom="964" w:left="1420" w:header="510" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=52&3=54&4=56&6=68&7=72&8=80&11=84&12=88&13=96&16=100&17=104&18=112&19=116&21=122&22=125&23=131&26=171'