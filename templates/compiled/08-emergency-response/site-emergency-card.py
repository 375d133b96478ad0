from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'word/document.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_sites = resolve('sites')
    l_0_site = resolve('site')
    l_0_people = resolve('people')
    l_0_counts = resolve('counts')
    l_0_equipment = resolve('equipment')
    l_0_company = resolve('company')
    l_0_emergency = resolve('emergency')
    l_0_activity_keys = resolve('activity_keys')
    l_0_fixed = missing
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
        t_4 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_5 = environment.filters['names']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'names' found.")
    try:
        t_6 = environment.filters['rejectattr']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'rejectattr' found.")
    try:
        t_7 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?> <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body><w:p><w:pPr><w:pStyle w:val="PosterBig"/></w:pPr><w:r><w:t xml:space="preserve">Emergency: call 911</w:t></w:r></w:p>'
    l_0_fixed = t_5(t_6(context, (undefined(name='sites') if l_0_sites is missing else l_0_sites), 'per_call'))
    context.vars['fixed'] = l_0_fixed
    context.exported_vars.add('fixed')
    if (((undefined(name='fixed') if l_0_fixed is missing else l_0_fixed) and (not environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'name'))) and (not environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'per_call'))):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="PosterText"/></w:pPr><w:r><w:t xml:space="preserve">This is the blank for a further site. Filled in, in tab 8: the card of '
        yield escape(t_2(context, t_3((undefined(name='fixed') if l_0_fixed is missing else l_0_fixed))))
        yield '.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'per_call'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="PosterText"/></w:pPr><w:r><w:t xml:space="preserve">Fill this in when you arrive, before work starts. Leave it where all of you find it. One card for each call.</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Form fields"/></w:tblPr><w:tblGrid><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1148" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9840" w:type="dxa"/><w:gridSpan w:val="12"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">We are at (street, unit, town; or legal land description)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="We are at (street, unit, town; or legal land description)"/><w:tag w:val="site-emergency-card.call_address"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text w:multiLine="1"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1148" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9840" w:type="dxa"/><w:gridSpan w:val="12"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Way in for the ambulance (gate, door, floor)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Way in for the ambulance (gate, door, floor)"/><w:tag w:val="site-emergency-card.call_way"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text w:multiLine="1"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4920" w:type="dxa"/><w:gridSpan w:val="6"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Meet at</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Meet at"/><w:tag w:val="site-emergency-card.call_muster"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4920" w:type="dxa"/><w:gridSpan w:val="6"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Alarm</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Alarm"/><w:tag w:val="site-emergency-card.call_alarm"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="7380" w:type="dxa"/><w:gridSpan w:val="9"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Nearest hospital</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Nearest hospital"/><w:tag w:val="site-emergency-card.call_hospital"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Minutes by road</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Minutes by road"/><w:tag w:val="site-emergency-card.call_minutes"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4920" w:type="dxa"/><w:gridSpan w:val="6"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Transport to the hospital</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Transport to the hospital"/><w:tag w:val="site-emergency-card.call_transport"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4920" w:type="dxa"/><w:gridSpan w:val="6"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">In charge here</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="In charge here"/><w:tag w:val="site-emergency-card.call_charge"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4920" w:type="dxa"/><w:gridSpan w:val="6"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Customer and phone</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Customer and phone"/><w:tag w:val="site-emergency-card.call_customer"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4920" w:type="dxa"/><w:gridSpan w:val="6"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Phone or radio works here</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormChoice"/><w:tabs><w:tab w:val="left" w:pos="2375"/></w:tabs></w:pPr><w:sdt><w:sdtPr><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:alias w:val="Yes"/><w:tag w:val="site-emergency-card.call_phone.yes"/><w:id w:val="\ufdd4"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">\xa0Yes</w:t></w:r><w:r><w:tab/></w:r><w:sdt><w:sdtPr><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:alias w:val="No, nearest place with signal:"/><w:tag w:val="site-emergency-card.call_phone.no-nearest-place-with-signal"/><w:id w:val="\ufdd4"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">\xa0No, nearest place with signal:</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p>'
    yield '<w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Table"/></w:tblPr><w:tblGrid><w:gridCol w:w="1771"/><w:gridCol w:w="8069"/></w:tblGrid>'
    if (not environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'per_call')):
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1771" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="PosterText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">We are at</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="8069" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="PosterText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'address')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
        if environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'name'):
            pass
            yield ' ('
            yield escape(t_2(context, environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'name')))
            yield ')'
        if environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'coordinates'):
            pass
            yield ' '
            yield escape(t_2(context, environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'coordinates')))
        yield '</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1771" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="PosterText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Way in</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="8069" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="PosterText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'directions')))
        yield '</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1771" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="PosterText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Alarm</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="8069" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="PosterText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'alarm')))
        yield '</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1771" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="PosterText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Meet at</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="8069" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="PosterText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'muster_point')))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1771" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="PosterText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">First aid</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="8069" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="PosterText"/></w:pPr><w:r><w:t xml:space="preserve">'
    l_1_loop = missing
    t_8 = 1
    for l_1_f, l_1_loop in LoopContext(t_1(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'first_aiders')), undefined):
        _loop_vars = {}
        pass
        yield escape(t_2(context, environment.getattr(l_1_f, 'name')))
        if environment.getattr(l_1_f, 'phone'):
            pass
            yield ' '
            yield escape(t_2(context, environment.getattr(l_1_f, 'phone')))
        if (not environment.getattr(l_1_loop, 'last')):
            pass
            yield '; '
        t_8 = 0
    l_1_loop = l_1_f = missing
    if t_8:
        pass
        yield escape(t_2(context, t_3(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'first_aiders'))))
    if (((environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'first_aiders') and (t_4((undefined(name='sites') if l_0_sites is missing else l_0_sites)) > 1)) and environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'name')) and (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'))):
        pass
        yield '. '
        if (t_4(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'first_aiders')) == 1):
            pass
            yield 'Our only first aider, for '
        else:
            pass
            yield 'For '
        if (t_4((undefined(name='sites') if l_0_sites is missing else l_0_sites)) == 2):
            pass
            yield 'both'
        else:
            pass
            yield 'all '
            yield escape(t_2(context, t_4((undefined(name='sites') if l_0_sites is missing else l_0_sites))))
        yield " sites: today's FLHA names who is here"
    yield '</w:t></w:r></w:p></w:tc></w:tr>'
    if t_5(t_7(context, (undefined(name='equipment') if l_0_equipment is missing else l_0_equipment), 'type', 'in', ['first aid kit', 'extinguisher'])):
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1771" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="PosterText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Kit</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="8069" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="PosterText"/></w:pPr><w:r><w:t xml:space="preserve">'
        l_1_loop = missing
        for l_1_u, l_1_loop in LoopContext(t_1(t_7(context, (undefined(name='equipment') if l_0_equipment is missing else l_0_equipment), 'type', 'in', ['first aid kit', 'extinguisher'])), undefined):
            _loop_vars = {}
            pass
            yield escape(t_2(context, environment.getattr(l_1_u, 'name')))
            if (not environment.getattr(l_1_loop, 'last')):
                pass
                yield '; '
        l_1_loop = l_1_u = missing
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    if environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'cell_coverage'):
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1771" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="PosterText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Phone</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="8069" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="PosterText"/></w:pPr><w:r><w:t xml:space="preserve">'
        if (environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'cell_coverage') == 'none'):
            pass
            yield 'No cell coverage: 911 by radio or satellite phone'
        elif (environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'cell_coverage') == 'weak'):
            pass
            yield 'Weak coverage: the supervisor shows everyone where a call goes through'
        else:
            pass
            yield 'Cell coverage is '
            yield escape(t_2(context, environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'cell_coverage')))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    if (not environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'per_call')):
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1771" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="PosterText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Hospital</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="8069" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="PosterText"/></w:pPr><w:r><w:t xml:space="preserve">'
        if environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'nearest_hospital'):
            pass
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'nearest_hospital'), 'name')))
            yield ', '
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'nearest_hospital'), 'address')))
            yield ', '
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'nearest_hospital'), 'minutes')))
            yield ' min'
        else:
            pass
            yield escape(t_2(context, environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'nearest_hospital')))
        yield '</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1771" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="PosterText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Transport</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="8069" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="PosterText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'transport_plan')))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1771" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="PosterText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Shut-offs</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="8069" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="PosterText"/></w:pPr><w:r><w:t xml:space="preserve">Gas\u2003\u2003\u2003\u2003\u2003\u2003Water\u2003\u2003\u2003\u2003\u2003\u2003Power</w:t></w:r></w:p></w:tc></w:tr>'
    if (not environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'per_call')):
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1771" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="PosterText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">In charge</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="8069" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="PosterText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'supervisor'), 'name')))
        if environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'supervisor'), 'phone'):
            pass
            yield ' '
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'supervisor'), 'phone')))
        if environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'name'):
            pass
            yield ', '
        else:
            pass
            yield '      '
        if environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'supervisor'), 'title'):
            pass
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'supervisor'), 'title')))
        else:
            pass
            yield 'supervisor'
        yield '. Prime contractor: '
        if (environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'prime_contractor') == 'us'):
            pass
            yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'operating_name')))
        else:
            pass
            yield escape(t_2(context, environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'prime_contractor')))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    if (environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_representative') and environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_representative'), 'name')):
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1771" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="PosterText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">H&amp;S rep</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="8069" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="PosterText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_representative'), 'name')))
        if environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_representative'), 'phone'):
            pass
            yield ' '
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_representative'), 'phone')))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1771" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="PosterText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Other calls</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="8069" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="PosterText"/></w:pPr><w:r><w:t xml:space="preserve">'
    def t_9(fiter):
        for l_1_n in fiter:
            if ((environment.getattr(l_1_n, 'phone') != '911') and (environment.getattr(l_1_n, 'phone') != environment.getattr((undefined(name='emergency') if l_0_emergency is missing else l_0_emergency), 'wcb_phone'))):
                yield l_1_n
    l_1_loop = missing
    for l_1_n, l_1_loop in LoopContext(t_9(t_1(environment.getattr((undefined(name='emergency') if l_0_emergency is missing else l_0_emergency), 'numbers'))), undefined):
        _loop_vars = {}
        pass
        yield escape(t_2(context, environment.getattr(l_1_n, 'who')))
        yield ' </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_n, 'phone')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
        if (not environment.getattr(l_1_loop, 'last')):
            pass
            yield '; '
    l_1_loop = l_1_n = missing
    yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Form fields"/></w:tblPr><w:tblGrid><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4920" w:type="dxa"/><w:gridSpan w:val="6"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">First aid kit kept at</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="First aid kit kept at"/><w:tag w:val="site-emergency-card.kit_place"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4920" w:type="dxa"/><w:gridSpan w:val="6"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Extinguisher kept at</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Extinguisher kept at"/><w:tag w:val="site-emergency-card.extinguisher_place"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
    if ((not environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'per_call')) and (not environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'cell_coverage'))):
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9840" w:type="dxa"/><w:gridSpan w:val="12"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Phone or radio works here</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormChoice"/><w:tabs><w:tab w:val="left" w:pos="4835"/></w:tabs></w:pPr><w:sdt><w:sdtPr><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:alias w:val="Yes"/><w:tag w:val="site-emergency-card.phone.yes"/><w:id w:val="\ufdd4"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">\xa0Yes</w:t></w:r><w:r><w:tab/></w:r><w:sdt><w:sdtPr><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:alias w:val="No, nearest place with signal:"/><w:tag w:val="site-emergency-card.phone.no-nearest-place-with-signal"/><w:id w:val="\ufdd4"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">\xa0No, nearest place with signal:</w:t></w:r></w:p></w:tc></w:tr>'
    yield '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3280" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Posted by (print name)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Posted by (print name)"/><w:tag w:val="site-emergency-card.supervisor_name"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Signature</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Date posted</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date posted"/><w:tag w:val="site-emergency-card.supervisor_date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p>'
    if ((('overhead-power-lines' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) or ('utility-electrical' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))) and ((not environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'utilities')) or ('verhead' in t_3(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'utilities'))))):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="FormNote"/></w:pPr><w:r><w:t xml:space="preserve">Bare lines (OHS Code s. 225, Schedule 4): 750 V to 40 kV 3 m, 72 kV 3.5 m, 144 kV 4 m, 260 kV 5 m, 500 kV 7 m; unknown 7 m</w:t></w:r></w:p>'
    yield '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1134" w:right="980" w:bottom="964" w:left="1420" w:header="510" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=63&3=69&25=75&27=78&29=90&31=92&33=94&35=99&37=137&39=149&41=163&43=175&45=178&47=181&49=209&51=216&56=233&65=237'