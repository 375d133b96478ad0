from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'word/document.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_company = resolve('company')
    l_0_counts = resolve('counts')
    l_0_sites = resolve('sites')
    l_0_people = resolve('people')
    l_0_emergency = resolve('emergency')
    l_0_program = resolve('program')
    l_0_dates = resolve('dates')
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
        t_4 = environment.filters['first_up']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'first_up' found.")
    try:
        t_5 = environment.filters['or_blank']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'or_blank' found.")
    try:
        t_6 = environment.filters['picture']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'picture' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?> <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body>'
    if environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'logo'):
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, t_6(environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'logo'), 120, 50)))
        yield '</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, '\n'))
        yield '</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="PosterBig"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'legal_name')))
    yield '</w:t></w:r></w:p>'
    if (environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'operating_name') != environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'legal_name')):
        pass
        yield '<w:p><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">working as '
        yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'operating_name')))
        yield '</w:t></w:r></w:p>'
    yield '<w:p><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, '\n'))
    yield '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="PosterBig"/></w:pPr><w:r><w:t xml:space="preserve">Health and safety program</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">'
    l_1_loop = missing
    for l_1_a, l_1_loop in LoopContext(t_1(environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'activities')), undefined):
        _loop_vars = {}
        pass
        if environment.getattr(l_1_loop, 'first'):
            pass
            yield escape(t_2(context, t_4(l_1_a)))
        else:
            pass
            yield ', '
            yield escape(t_2(context, l_1_a))
    l_1_loop = l_1_a = missing
    if (not environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'activities')):
        pass
        yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'activities')))
    yield '</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Table"/></w:tblPr><w:tblGrid><w:gridCol w:w="2952"/><w:gridCol w:w="6888"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2952" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">WCB account</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6888" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'wcb_account')))
    yield '</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2952" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Industry</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6888" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
    l_1_loop = missing
    for l_1_c, l_1_loop in LoopContext(t_1(environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'industry_codes')), undefined):
        _loop_vars = {}
        pass
        yield escape(t_2(context, environment.getattr(l_1_c, 'code')))
        if environment.getattr(l_1_c, 'title'):
            pass
            yield ' '
            yield escape(t_2(context, environment.getattr(l_1_c, 'title')))
        if (not environment.getattr(l_1_loop, 'last')):
            pass
            yield '; '
    l_1_loop = l_1_c = missing
    if (not environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'industry_codes')):
        pass
        yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'industry_codes')))
    yield '</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2952" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">People on the account</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6888" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'workers')))
    if environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'entity'):
        pass
        yield ' ('
        yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'entity')))
        yield ')'
    yield '</w:t></w:r></w:p></w:tc></w:tr>'
    if environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'acsa_member_no'):
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2952" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">ACSA member</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6888" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'acsa_member_no')))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2952" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Office</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6888" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'office_address')))
    yield '</w:t></w:r></w:p></w:tc></w:tr>'
    if (environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'shop_address') and (environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'shop_address') != environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'office_address'))):
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2952" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Shop</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6888" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'shop_address')))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2952" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Covers</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6888" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">All our work'
    if (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo')):
        pass
        yield ', all our people'
    yield ' and all our work sites. Now: '
    l_1_loop = missing
    for l_1_s, l_1_loop in LoopContext(t_1((undefined(name='sites') if l_0_sites is missing else l_0_sites)), undefined):
        l_1_service_calls = resolve('service_calls')
        _loop_vars = {}
        pass
        if environment.getattr(l_1_s, 'per_call'):
            pass
            yield 'customer calls in '
            yield escape(t_2(context, t_3(environment.getattr((undefined(name='service_calls') if l_1_service_calls is missing else l_1_service_calls), 'area'))))
        else:
            pass
            yield escape(t_2(context, environment.getattr(l_1_s, 'name')))
        if (not environment.getattr(l_1_loop, 'last')):
            pass
            yield '; '
    l_1_loop = l_1_s = l_1_service_calls = missing
    yield '.</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Who to call</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Table"/></w:tblPr><w:tblGrid><w:gridCol w:w="3739"/><w:gridCol w:w="3739"/><w:gridCol w:w="2362"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3739" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Emergency</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3739" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Ambulance, fire, police</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2362" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">911</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3739" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Owner</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3739" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2362" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'phone')))
    yield '</w:t></w:r></w:p></w:tc></w:tr>'
    if environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'alternate'):
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3739" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">When the owner is away</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3739" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'alternate'), 'name')))
        if environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'alternate'), 'title'):
            pass
            yield ', '
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'alternate'), 'title')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2362" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        if environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'alternate'), 'phone'):
            pass
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'alternate'), 'phone')))
        elif (environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'phone') != environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'phone')):
            pass
            yield 'Office '
            yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'phone')))
        else:
            pass
            yield escape(t_2(context, t_5(environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'alternate'), 'phone'))))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    if (environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_lead'), 'name') != environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')):
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3739" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Health and safety lead</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3739" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_lead'), 'name')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2362" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        if environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_lead'), 'phone'):
            pass
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_lead'), 'phone')))
        elif (environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'phone') != environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'phone')):
            pass
            yield 'Office '
            yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'phone')))
        else:
            pass
            yield escape(t_2(context, t_5(environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_lead'), 'phone'))))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3739" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Office</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3739" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
    if environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'email'):
        pass
        yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'email')))
    else:
        pass
        yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'operating_name')))
    if environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'website'):
        pass
        yield ', '
        yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'website')))
    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2362" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'phone')))
    yield '</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3739" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">OHS contact centre</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3739" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Government of Alberta</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2362" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='emergency') if l_0_emergency is missing else l_0_emergency), 'ohs_contact_centre')))
    yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="FormHeading"/></w:pPr><w:r><w:t xml:space="preserve">This version</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Form fields"/></w:tblPr><w:tblGrid><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Version</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Version"/><w:tag w:val="cover-page.version"/><w:id w:val="\ufdd4"/>\ufdd6<w:text/></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, t_5(environment.getattr((undefined(name='program') if l_0_program is missing else l_0_program), 'version'))))
    yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Issued</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Issued"/><w:tag w:val="cover-page.issued"/><w:id w:val="\ufdd4"/>\ufdd6<w:text/></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, t_5(environment.getattr((undefined(name='dates') if l_0_dates is missing else l_0_dates), 'issued'))))
    yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Next review</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Next review"/><w:tag w:val="cover-page.review_date"/><w:id w:val="\ufdd4"/>\ufdd6<w:text/></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, t_5(environment.getattr((undefined(name='dates') if l_0_dates is missing else l_0_dates), 'next_review'))))
    yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Copy number</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Copy number"/><w:tag w:val="cover-page.copy"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3280" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Owner or most senior manager (print name)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Owner or most senior manager (print name)"/><w:tag w:val="cover-page.owner_name"/><w:id w:val="\ufdd4"/>\ufdd6<w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, t_5(environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name'))))
    yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Signature</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Date signed</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date signed"/><w:tag w:val="cover-page.owner_date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="FormNote"/></w:pPr><w:r><w:t xml:space="preserve">Only the signed binder and its numbered copies are kept up to date. Check any other print against them before you use it.</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1134" w:right="980" w:bottom="964" w:left="1420" w:header="510" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '1=55&2=58&3=63&4=66&5=71&6=74&8=77&10=92&12=95&14=111&16=121&18=124&20=129&22=132&29=153&30=155&32=160&33=166&35=180&36=182&38=194&39=205&42=207&46=209&48=211&50=213&54=215'