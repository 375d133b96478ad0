from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'word/document.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_doc = resolve('doc')
    l_0_vehicles = resolve('vehicles')
    l_0_people = resolve('people')
    l_0_activity_keys = resolve('activity_keys')
    try:
        t_1 = environment.filters['_printed']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named '_printed' found.")
    try:
        t_2 = environment.filters['and_list']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'and_list' found.")
    try:
        t_3 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
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
    yield escape(t_1(context, environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
    yield '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">A tool that fails hurts the person who holds it. So everything we work with is kept in safe condition, used within its limits and looked after as its maker says (OHS Code s. 12).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">What we look after</w:t></w:r></w:p>'
    if (undefined(name='vehicles') if l_0_vehicles is missing else l_0_vehicles):
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">Our vehicles and trailers ('
        yield escape(t_1(context, t_2(t_3(context, (undefined(name='vehicles') if l_0_vehicles is missing else l_0_vehicles), attribute='unit'))))
        yield ') and every tool, ladder and machine we own, rent or borrow.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">Every tool, ladder and machine we own, rent or borrow.</w:t></w:r></w:p>'
    yield '<w:p><w:r><w:t xml:space="preserve">Each has a number and a line in the equipment inventory and maintenance log. Nothing new goes to work before it is on the list.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">When it is serviced</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">At the hours, kilometres or dates in the maker\'s manual. The manual stays with the unit or on the phone, so that it is at hand on site (OHS Code s. 15.1). If there is no manual, we get one. Where the maker has left none, an engineer certifies the procedures, or certifies the equipment as safe at least every 12 months (OHS Code s. 13).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_1(context, environment.getattr((environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_lead') or environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner')), 'name')))
    yield ' looks through the log every month and books what is due next. Receipts are filed behind it. We keep the records three years, and as long as we own the unit (our practice).</w:t></w:r></w:p>'
    if ((('powered-mobile-equipment' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) or ('forklifts' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))) or ('elevating-platforms' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Powered mobile equipment is inspected and serviced by a competent worker to the maker\'s specifications. The records are at the work site where it runs (OHS Code s. 260). A rollover frame is added to, welded or cut only as its maker or an engineer says, and is certified again (OHS Code s. 273).</w:t></w:r></w:p>'
    if ('cranes-hoisting' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">A lifting device rated at 2000 kg or more, other than a manual or roofer\'s hoist, has a log book that goes with it (OHS Code s. 65). A mobile crane\'s load-bearing parts are tested every 12 months under an engineer (OHS Code s. 89).</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Between services, whoever uses it looks it over before use. On a machine that is the operator, on a vehicle the driver.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Who may repair</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Vehicles and machines: a licensed mechanic, the dealer or the rental company.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Electric tools, cords and panels: a person qualified for it. Cords are not taped; they are cut off or thrown out.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Ladders, harnesses, slings and hooks are not repaired by us. They go back to the maker or are destroyed so that nobody picks them out of the bin.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Changing blades, discs, filters and batteries: a worker who has been shown how, with plug, battery or key out.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">When something is broken</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Stop using it. Pull the plug, battery or key.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Put on a red tag: what is wrong, date, your name.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Tell '
    yield escape(t_1(context, t_6(t_4(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'supervisors')))))
    yield ', who writes it in the log.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">It stays out of use until a person who may repair it has fixed it and signed it back in. Only that person takes the tag off.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Rented and borrowed</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">On arrival we ask for the last inspection, the manual and the capacity, look it over, and send it back if a paper is missing or a part is damaged. What a worker or a friend lends us is checked as if it were ours. It comes off the list when it leaves.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormHeading"/></w:pPr><w:r><w:t xml:space="preserve">Approval</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Form fields"/></w:tblPr><w:tblGrid><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3280" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Owner or most senior manager (print name)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Owner or most senior manager (print name)"/><w:tag w:val="equipment-maintenance-program.owner_name"/><w:id w:val="\ufdd4"/>\ufdd6<w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
    yield escape(t_1(context, t_5(environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name'))))
    yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Signature</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Date signed</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date signed"/><w:tag w:val="equipment-maintenance-program.owner_date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1134" w:right="980" w:bottom="964" w:left="1420" w:header="510" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=52&4=54&5=57&10=63&11=68&22=72&28=74'