from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'word/document.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_doc = resolve('doc')
    l_0_trade_keys = resolve('trade_keys')
    l_0_sites = resolve('sites')
    l_0_emergency = resolve('emergency')
    l_0_people = resolve('people')
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
        t_6 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_7 = environment.filters['or_blank']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'or_blank' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?> <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
    yield '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">This plan says what first aid each site needs, who gives it, and how an injured worker gets to the nearest health care facility. It is set up before a crew is sent out.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">What each site needs</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">'
    def t_8(fiter):
        for l_1_t in fiter:
            if (l_1_t not in ['landscaping', 'office', 'snow-removal', 'tree-care', 'trucking']):
                yield l_1_t
    l_1_loop = missing
    t_9 = 1
    for l_1_t, l_1_loop in LoopContext(t_8(t_1((undefined(name='trade_keys') if l_0_trade_keys is missing else l_0_trade_keys))), undefined):
        _loop_vars = {}
        pass
        if environment.getattr(l_1_loop, 'first'):
            pass
            yield 'Construction is high hazard work, so OHS Code Schedule 2, Table 7 applies.'
        t_9 = 0
    l_1_loop = l_1_t = missing
    if t_9:
        pass
        yield 'Some sites we come to are construction sites, and construction is high hazard work. So we go by OHS Code Schedule 2, Table 7 everywhere (our practice); Table 6 is the one for medium hazard work.'
    yield ' What it asks for depends on the people on the shift and on the drive to the nearest health care facility: </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">close</w:t></w:r><w:r><w:t xml:space="preserve"> is up to 20 minutes, </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">distant</w:t></w:r><w:r><w:t xml:space="preserve"> is more than 20 and less than 40, </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">isolated</w:t></w:r><w:r><w:t xml:space="preserve"> is 40 or more (OHS Code s. 1). A hospital counts, and a clinic or doctor\'s office that can give emergency treatment.</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Site"/></w:tblPr><w:tblGrid><w:gridCol w:w="2164"/><w:gridCol w:w="984"/><w:gridCol w:w="1377"/><w:gridCol w:w="2361"/><w:gridCol w:w="2954"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2164" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Site</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="984" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">People per shift</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1377" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Minutes and class</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">First aiders</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2954" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Kit</w:t></w:r></w:p></w:tc></w:tr>'
    for l_1_s in t_1((undefined(name='sites') if l_0_sites is missing else l_0_sites)):
        _loop_vars = {}
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2164" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_s, 'name')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="984" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_s, 'workers_per_shift')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1377" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        if environment.getattr(l_1_s, 'per_call'):
            pass
            yield 'Up to '
            yield escape(t_2(context, environment.getattr(l_1_s, 'minutes')))
            yield ', '
            yield escape(t_2(context, environment.getattr(l_1_s, 'distance_class')))
        elif environment.getattr(l_1_s, 'nearest_hospital'):
            pass
            yield escape(t_2(context, environment.getattr(environment.getattr(l_1_s, 'nearest_hospital'), 'minutes')))
            yield ', '
            yield escape(t_2(context, environment.getattr(l_1_s, 'distance_class')))
        else:
            pass
            yield escape(t_2(context, environment.getattr(l_1_s, 'nearest_hospital')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, t_5(environment.getattr(environment.getattr(l_1_s, 'first_aid'), 'first_aiders'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2954" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(environment.getattr(l_1_s, 'first_aid'), 'kit')))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    l_1_s = missing
    yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:p><w:r><w:t xml:space="preserve">We let a higher level stand in for a lower one (our practice; the Code does not say it). If the crew grows or the site moves, use this list before work starts (Type 3 is the CSA Intermediate kit):</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="People"/></w:tblPr><w:tblGrid><w:gridCol w:w="885"/><w:gridCol w:w="4034"/><w:gridCol w:w="4921"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="885" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">People</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4034" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Close</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4921" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Distant or isolated</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="885" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">1</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4034" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">CSA Type 1 Personal kit</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4921" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">CSA Type 1 Personal kit</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="885" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">2 to 4</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4034" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">1 basic first aider; Type 3 kit, small</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4921" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">1 intermediate first aider; Type 3 kit, small; 3 blankets</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="885" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">5 to 9</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4034" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">1 basic, 1 intermediate; Type 3 kit, small</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4921" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">2 intermediate first aiders; Type 3 kit, small; 3 blankets</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="885" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">10 to 19</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4034" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">1 basic, 1 intermediate; Type 3 kit, small; 3 blankets</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4921" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">2 intermediate first aiders; Type 3 kit, small; 3 blankets, stretcher, splints</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:p><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Office:</w:t></w:r><w:r><w:t xml:space="preserve"> office work is low hazard work (OHS Code Schedule 2, Tables 1 and 5): one worker, a Type 1 kit; 2 to 9 workers, 1 basic first aider and a Type 2 kit, small (isolated: 1 intermediate). The office is '
    yield escape(t_2(context, environment.getattr((undefined(name='emergency') if l_0_emergency is missing else l_0_emergency), 'travel_minutes')))
    yield ' minutes from '
    yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='emergency') if l_0_emergency is missing else l_0_emergency), 'nearest_hospital'), 'name')))
    yield '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Who gives first aid</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="First aider and course"/></w:tblPr><w:tblGrid><w:gridCol w:w="3542"/><w:gridCol w:w="1377"/><w:gridCol w:w="1672"/><w:gridCol w:w="1672"/><w:gridCol w:w="1577"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3542" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">First aider and course</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1377" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Level</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1672" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Issued</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1672" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Good until</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1577" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Phone</w:t></w:r></w:p></w:tc></w:tr>'
    t_10 = 1
    for l_1_f in t_1(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'first_aiders')):
        _loop_vars = {}
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3542" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_f, 'name')))
        if environment.getattr(l_1_f, 'agency'):
            pass
            yield ', '
            yield escape(t_2(context, environment.getattr(l_1_f, 'agency')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1377" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, t_5(environment.getattr(l_1_f, 'level'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1672" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        if environment.getattr(l_1_f, 'issued'):
            pass
            yield escape(t_2(context, t_4(environment.getattr(l_1_f, 'issued'))))
        else:
            pass
            yield 'See certificate'
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1672" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, t_4(environment.getattr(l_1_f, 'expires'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1577" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_f, 'phone')))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        t_10 = 0
    l_1_f = missing
    if t_10:
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3542" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, t_3(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'first_aiders'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1377" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1672" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1672" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1577" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></w:tc></w:tr>'
    yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:p><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
    yield ' names the first aiders, keeps this list up to date (OHS Code s. 181) and books the next course three months before a certificate ends (our practice). Certificates come from an approved agency (OHS Code s. 177). A first aider whose certificate has ended does not count.'
    if (((t_6(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'first_aiders')) == 1) and (t_6((undefined(name='sites') if l_0_sites is missing else l_0_sites)) > 1)) and (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'))):
        pass
        yield ' '
        yield escape(t_2(context, environment.getattr(environment.getitem(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'first_aiders'), 0), 'name')))
        yield ' is our only first aider, for '
        yield escape(t_2(context, t_6((undefined(name='sites') if l_0_sites is missing else l_0_sites))))
        yield ' sites. Where the table above asks for one on the shift, we work there only while a first aider is there.'
    yield '</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">Nobody else is there to treat '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield '. The kit is within reach, the phone is on the body and not in the truck, and the check-in contact knows the address.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Where it is, and how you reach it</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">The kit is at the place named on the site emergency card. The card shows who the first aiders are and how to reach them (OHS Code s. 179).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Kits meet the CSA Type named above, stay clean and dry, and are looked at every month. What is used is replaced the same week.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">On a site with a prime contractor, the duty is first of all its own (OHS Code ss. 178 to 181). The supervisor asks on the first day what it provides, and writes that on the card. We bring our own kit all the same.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Where there is no prime contractor and we share first aid with another employer, we agree in writing who provides what (OHS Code s. 178).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Transport</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Site"/></w:tblPr><w:tblGrid><w:gridCol w:w="1869"/><w:gridCol w:w="2656"/><w:gridCol w:w="4329"/><w:gridCol w:w="986"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1869" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Site</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2656" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Hospital</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4329" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">How an injured worker gets there</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="986" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Phone</w:t></w:r></w:p></w:tc></w:tr>'
    for l_1_s in t_1((undefined(name='sites') if l_0_sites is missing else l_0_sites)):
        _loop_vars = {}
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1869" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_s, 'name')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2656" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        if environment.getattr(l_1_s, 'nearest_hospital'):
            pass
            yield escape(t_2(context, environment.getattr(environment.getattr(l_1_s, 'nearest_hospital'), 'name')))
            yield ', '
            yield escape(t_2(context, environment.getattr(environment.getattr(l_1_s, 'nearest_hospital'), 'minutes')))
            yield ' minutes'
        else:
            pass
            yield escape(t_2(context, environment.getattr(l_1_s, 'nearest_hospital')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4329" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_s, 'transport_plan')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="986" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        if environment.getattr(l_1_s, 'cell_coverage'):
            pass
            yield escape(t_2(context, t_5(environment.getattr(l_1_s, 'cell_coverage'))))
        else:
            pass
            yield 'See site card'
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    l_1_s = missing
    yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">An ambulance through 911 comes first.</w:t></w:r><w:r><w:t xml:space="preserve"> Our own vehicle is the back-up, for when an ambulance cannot come in time or for a small injury.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">The vehicle is enclosed and warm, takes a stretcher and a second person, suits the road, stands ready, and has a phone or radio that reaches the health care facility on the way (OHS Code s. 180).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Where the hurt worker needs company, at least one </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">first aider</w:t></w:r><w:r><w:t xml:space="preserve"> goes along besides the driver. This can be left out only when there are three or fewer workers at the site at the time (OHS Code s. 180).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Nobody who has fainted, hit the head, or has chest pain or trouble breathing is driven by us or drives alone.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Every injury is told and written down</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">You tell your supervisor about every injury and illness from work as soon as you can, also a cut with a plaster. Where there is a prime contractor, the report goes to it (OHS Code s. 182), and your supervisor sees to that. The first aider writes one first aid record for each. It is private: the worker may see it and gets a copy on request (OHS Code s. 184). Records are kept locked, apart from this binder, for 3 years (OHS Code s. 183).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormNote"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">List of first aiders looked at: certificates still good, enough for every shift</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="List of first aiders looked at: certificates still good, enough for every shift"/></w:tblPr><w:tblGrid><w:gridCol w:w="1377"/><w:gridCol w:w="4526"/><w:gridCol w:w="1968"/><w:gridCol w:w="1969"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1377" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Date</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4526" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">What changed or was found</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1968" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Checked by</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1969" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Signature</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1377" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date"/><w:tag w:val="first-aid-plan.checked.b1.date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4526" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="What changed or was found"/><w:tag w:val="first-aid-plan.checked.b1.found"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1968" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Checked by"/><w:tag w:val="first-aid-plan.checked.b1.by"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1969" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1377" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date"/><w:tag w:val="first-aid-plan.checked.b2.date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4526" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="What changed or was found"/><w:tag w:val="first-aid-plan.checked.b2.found"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1968" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Checked by"/><w:tag w:val="first-aid-plan.checked.b2.by"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1969" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1377" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date"/><w:tag w:val="first-aid-plan.checked.b3.date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4526" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="What changed or was found"/><w:tag w:val="first-aid-plan.checked.b3.found"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1968" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Checked by"/><w:tag w:val="first-aid-plan.checked.b3.by"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1969" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="FormHeading"/></w:pPr><w:r><w:t xml:space="preserve">Approval</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Form fields"/></w:tblPr><w:tblGrid><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3280" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Owner or most senior manager (print name)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Owner or most senior manager (print name)"/><w:tag w:val="first-aid-plan.owner_name"/><w:id w:val="\ufdd4"/>\ufdd6<w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, t_7(environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name'))))
    yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Signature</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Date signed</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date signed"/><w:tag w:val="first-aid-plan.owner_date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1134" w:right="980" w:bottom="964" w:left="1420" w:header="510" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=60&5=62&10=80&11=84&12=86&13=88&14=103&15=105&34=109&40=114&41=118&42=124&43=126&44=133&45=135&46=142&52=145&53=158&63=161&64=165&65=167&66=177&67=179&95=188'