from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'word/document.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_doc = resolve('doc')
    l_0_trade = resolve('trade')
    l_0_documents = resolve('documents')
    l_0_people = resolve('people')
    l_0_activity_keys = resolve('activity_keys')
    l_0_critical = missing
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
        t_4 = environment.filters['last']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'last' found.")
    try:
        t_5 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_6 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_7 = environment.filters['names']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'names' found.")
    try:
        t_8 = environment.filters['or_blank']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'or_blank' found.")
    try:
        t_9 = environment.filters['or_list']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'or_list' found.")
    try:
        t_10 = environment.filters['sort']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'sort' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?> <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
    yield '</w:t></w:r></w:p>'
    l_0_critical = ('critical' in t_6(context, environment.getattr((undefined(name='trade') if l_0_trade is missing else l_0_trade), 'tasks'), attribute='level'))
    context.vars['critical'] = l_0_critical
    context.exported_vars.add('critical')
    yield '<w:p><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='trade') if l_0_trade is missing else l_0_trade), 'name')))
    yield '.</w:t></w:r><w:r><w:t xml:space="preserve"> For everyone who does these tasks. '
    if (undefined(name='critical') if l_0_critical is missing else l_0_critical):
        pass
        yield 'They rate critical before controls, so they have their own steps.'
    else:
        pass
        yield 'No task of this trade rates critical; these rate high, and could kill or disable someone.'
    yield ' The numbers are those of our formal hazard assessment'
    def t_11(fiter):
        for l_1_d in fiter:
            if ((environment.getattr(l_1_d, 'id') == 'formal-hazard-assessment') and (environment.getattr(l_1_d, 'scope') == environment.getattr((undefined(name='trade') if l_0_trade is missing else l_0_trade), 'name'))):
                yield l_1_d
    for l_1_d in t_11(t_1((undefined(name='documents') if l_0_documents is missing else l_0_documents))):
        _loop_vars = {}
        pass
        yield ' '
        yield escape(t_2(context, environment.getattr(l_1_d, 'number')))
    l_1_d = missing
    yield '. Go through the steps with everyone on the task first, and do them in this order. Training needed: what the training register asks for, this procedure, and a competency check by someone who watched you do it.</w:t></w:r></w:p>'
    l_1_loop = missing
    for l_1_t, l_1_loop in LoopContext(t_1(environment.getattr((undefined(name='trade') if l_0_trade is missing else l_0_trade), 'tasks')), undefined):
        l_1_matrix = resolve('matrix')
        _loop_vars = {}
        pass
        if ((environment.getattr(l_1_t, 'level') == 'critical') or (((not (undefined(name='critical') if l_0_critical is missing else l_0_critical)) and (environment.getattr(l_1_t, 'level') == 'high')) and (t_4(t_10(environment, t_6(context, environment.getattr(l_1_t, 'hazards'), attribute='severity'))) == t_5(environment.getattr((undefined(name='matrix') if l_1_matrix is missing else l_1_matrix), 'severity'))))):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getattr(l_1_loop, 'index')))
            yield '. '
            yield escape(t_2(context, environment.getattr(l_1_t, 'task')))
            yield '</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="What can hurt you"/></w:tblPr><w:tblGrid><w:gridCol w:w="5116"/><w:gridCol w:w="984"/><w:gridCol w:w="984"/><w:gridCol w:w="2756"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="5116" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">What can hurt you</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="984" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Risk before</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="984" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Risk after</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2756" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Wear</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="5116" w:type="dxa"/></w:tcPr>'
            for l_2_line_ in t_1(t_6(context, environment.getattr(l_1_t, 'hazards'), attribute='hazard')):
                _loop_vars = {}
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="TableList"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(t_2(context, l_2_line_))
                yield '</w:t></w:r></w:p>'
            l_2_line_ = missing
            yield '</w:tc><w:tc><w:tcPr><w:tcW w:w="984" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getattr(l_1_t, 'risk')))
            yield ' '
            yield escape(t_2(context, environment.getattr(l_1_t, 'mark')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="984" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getattr(l_1_t, 'risk_after')))
            yield ' '
            yield escape(t_2(context, environment.getattr(l_1_t, 'mark_after')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2756" w:type="dxa"/></w:tcPr>'
            for l_2_line_ in t_1(environment.getattr(l_1_t, 'ppe')):
                _loop_vars = {}
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="TableList"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(t_2(context, l_2_line_))
                yield '</w:t></w:r></w:p>'
            l_2_line_ = missing
            yield '</w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="No."/></w:tblPr><w:tblGrid><w:gridCol w:w="590"/><w:gridCol w:w="6100"/><w:gridCol w:w="3150"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="590" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">No.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6100" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Step and control</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3150" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Stop if</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="590" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">1</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6100" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Look over the place'
            if (environment.getattr((undefined(name='trade') if l_0_trade is missing else l_0_trade), 'key') != 'office'):
                pass
                yield ', do the FLHA with everyone on the task, and name who leads'
            yield '.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3150" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">What you see does not fit these steps</w:t></w:r></w:p></w:tc></w:tr>'
            l_2_loop = missing
            for l_2_c, l_2_loop in LoopContext(t_1(environment.getattr(l_1_t, 'elimination')), undefined):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="590" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(t_2(context, environment.call_binop(context, '+', environment.getattr(l_2_loop, 'index'), 1)))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6100" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(t_2(context, l_2_c))
                if environment.getattr(l_2_loop, 'first'):
                    pass
                    yield '. This takes the hazard away, so look at it first.'
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3150" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_2_loop, 'first'):
                    pass
                    yield 'It can be done this way and nobody has tried'
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_2_loop = l_2_c = missing
            l_2_loop = missing
            for l_2_c, l_2_loop in LoopContext(t_1(environment.getattr(l_1_t, 'engineering')), undefined):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="590" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(t_2(context, environment.call_binop(context, '+', environment.call_binop(context, '+', environment.getattr(l_2_loop, 'index'), 1), t_5(environment.getattr(l_1_t, 'elimination')))))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6100" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(t_2(context, l_2_c))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3150" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_2_loop, 'first'):
                    pass
                    yield 'A guard, support or device is missing or damaged'
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_2_loop = l_2_c = missing
            l_2_loop = missing
            for l_2_c, l_2_loop in LoopContext(t_1(environment.getattr(l_1_t, 'administrative')), undefined):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="590" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(t_2(context, environment.call_binop(context, '+', environment.call_binop(context, '+', environment.call_binop(context, '+', environment.getattr(l_2_loop, 'index'), 1), t_5(environment.getattr(l_1_t, 'elimination'))), t_5(environment.getattr(l_1_t, 'engineering')))))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6100" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(t_2(context, l_2_c))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3150" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_2_loop, 'first'):
                    pass
                    yield 'The plan, the crew, the weather or the site has changed'
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_2_loop = l_2_c = missing
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="590" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.call_binop(context, '+', environment.call_binop(context, '+', environment.call_binop(context, '+', 2, t_5(environment.getattr(l_1_t, 'elimination'))), t_5(environment.getattr(l_1_t, 'engineering'))), t_5(environment.getattr(l_1_t, 'administrative')))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6100" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Finish: leave the place safe and tidy, tag what is broken, report near misses.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3150" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Someone could walk into what you leave behind</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p>'
    l_1_loop = l_1_t = l_1_matrix = missing
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Emergency and rescue</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Stop, keep others away, and call 911 when anyone is seriously hurt or trapped. Get the first aider'
    if environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'first_aiders'):
        pass
        yield ' ('
        yield escape(t_2(context, t_9(t_7(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'first_aiders')))))
        yield ')'
    yield '. Do not become the second casualty: only people trained for it go in.'
    if environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'rescue_workers'):
        pass
        yield ' For rescue and evacuation we have named '
        yield escape(t_2(context, t_3(t_7(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'rescue_workers')))))
        yield '.'
    if (('work-at-heights' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) and (environment.getattr((undefined(name='trade') if l_0_trade is missing else l_0_trade), 'key') != 'office')):
        pass
        yield ' Someone hanging in a harness is brought down at once, as the fall protection plan says.'
    if (('excavation' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) and (environment.getattr((undefined(name='trade') if l_0_trade is missing else l_0_trade), 'key') != 'office')):
        pass
        yield ' Nobody climbs into a caved-in trench.'
    yield ' The site emergency card has the address, the alarm and the muster point.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormHeading"/></w:pPr><w:r><w:t xml:space="preserve">Workers consulted</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Signatures"/></w:tblPr><w:tblGrid><w:gridCol w:w="3198"/><w:gridCol w:w="4182"/><w:gridCol w:w="2460"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3198" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Name (print)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4182" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Signature</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Date</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3198" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Name (print)"/><w:tag w:val="safe-job-procedure.consulted.b1.name"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4182" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date"/><w:tag w:val="safe-job-procedure.consulted.b1.date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3198" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Name (print)"/><w:tag w:val="safe-job-procedure.consulted.b2.name"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4182" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date"/><w:tag w:val="safe-job-procedure.consulted.b2.date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3198" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Name (print)"/><w:tag w:val="safe-job-procedure.consulted.b3.name"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4182" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date"/><w:tag w:val="safe-job-procedure.consulted.b3.date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="FormHeading"/></w:pPr><w:r><w:t xml:space="preserve">Approval</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Form fields"/></w:tblPr><w:tblGrid><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3280" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Owner or most senior manager (print name)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Owner or most senior manager (print name)"/><w:tag w:val="safe-job-procedure.owner_name"/><w:id w:val="\ufdd4"/>\ufdd6<w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, t_8(environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name'))))
    yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Signature</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Date signed</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date signed"/><w:tag w:val="safe-job-procedure.owner_date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1134" w:right="980" w:bottom="964" w:left="1420" w:header="510" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=78&3=84&4=112&8=116&9=120&10=124&11=128&12=136&18=140&19=145&20=149&21=151&22=156&23=166&24=168&25=170&26=180&27=182&28=184&29=190&34=194&51=212'